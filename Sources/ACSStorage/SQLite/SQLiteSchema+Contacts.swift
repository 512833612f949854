extension SQLiteSchema {
    /// 0002: contacts that change, and everything that hangs on that.
    ///
    /// A challenge that is open while the schema changes has no `contacts_revision` yet; it is that of a
    /// card whose contacts never changed.
    static let contacts =
        contactState + contactChanges + securityAnswers + updateProgress + outboxSubjects

    private static let contactState = """
        ALTER TABLE cards ADD COLUMN mobile_hash BLOB
            CHECK (mobile_hash IS NULL OR length(mobile_hash) = 32);
        ALTER TABLE cards ADD COLUMN email_hash BLOB
            CHECK (email_hash IS NULL OR length(email_hash) = 32);
        ALTER TABLE cards ADD COLUMN contacts_revision INTEGER NOT NULL DEFAULT 1
            CHECK (contacts_revision > 0);
        ALTER TABLE cards ADD COLUMN contacts_changed_at INTEGER;
        ALTER TABLE cards ADD COLUMN contacts_frozen_at INTEGER;

        """

    private static let contactChanges = """
        CREATE TABLE contact_changes (
            sequence INTEGER NOT NULL PRIMARY KEY,
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            card BLOB NOT NULL CHECK (length(card) = 32),
            at INTEGER NOT NULL,
            channel TEXT NOT NULL
                CHECK (channel IN ('window', 'portal', 'customer-service', 'issuer')),
            actor TEXT NOT NULL,
            before_key_id TEXT,
            before BLOB,
            before_mobile_hash BLOB,
            before_email_hash BLOB,
            after_key_id TEXT,
            after BLOB,
            after_mobile_hash BLOB,
            after_email_hash BLOB,
            revision INTEGER NOT NULL CHECK (revision > 0),
            UNIQUE (card, revision),
            CHECK ((before IS NULL) = (before_key_id IS NULL)),
            CHECK ((after IS NULL) = (after_key_id IS NULL))
        ) STRICT;

        """

    private static let securityAnswers = """
        CREATE TABLE security_answers (
            card BLOB NOT NULL CHECK (length(card) = 32),
            question TEXT NOT NULL,
            hash TEXT NOT NULL,
            PRIMARY KEY (card, question)
        ) STRICT, WITHOUT ROWID;

        """

    private static let updateProgress = """
        ALTER TABLE transactions ADD COLUMN contacts_revision INTEGER
            CHECK (contacts_revision > 0);
        ALTER TABLE transactions ADD COLUMN update_open INTEGER NOT NULL DEFAULT 0
            CHECK (update_open IN (0, 1));
        ALTER TABLE transactions ADD COLUMN answer_tries INTEGER NOT NULL DEFAULT 0
            CHECK (answer_tries >= 0);
        ALTER TABLE transactions ADD COLUMN answers_right INTEGER NOT NULL DEFAULT 0
            CHECK (answers_right >= 0);
        ALTER TABLE transactions ADD COLUMN identified INTEGER NOT NULL DEFAULT 0
            CHECK (identified IN (0, 1));
        ALTER TABLE transactions ADD COLUMN contact_changes INTEGER NOT NULL DEFAULT 0
            CHECK (contact_changes >= 0);
        UPDATE transactions SET contacts_revision = 1 WHERE code_sent_at IS NOT NULL;

        CREATE INDEX transactions_card ON transactions (card, opened_at);

        """

    /// SQLite can't take a NOT NULL or a reference off a column, so the tables are made anew.
    private static let outboxSubjects = """
        CREATE TABLE outbox_attempts_before AS SELECT * FROM outbox_attempts;
        DROP TABLE outbox_attempts;
        ALTER TABLE outbox RENAME TO outbox_before;
        DROP INDEX outbox_transaction;
        DROP INDEX outbox_available;

        CREATE TABLE outbox (
            sequence INTEGER NOT NULL PRIMARY KEY,
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            subject BLOB NOT NULL CHECK (length(subject) = 16),
            kind TEXT NOT NULL,
            generation INTEGER NOT NULL CHECK (generation > 0),
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'abandoned')),
            available_at INTEGER NOT NULL
        ) STRICT;

        INSERT INTO outbox
            (sequence, id, subject, kind, generation, attempts, state, available_at)
        SELECT sequence, id, transaction_id, kind, generation, attempts, state, available_at
        FROM outbox_before;
        DROP TABLE outbox_before;

        CREATE INDEX outbox_subject ON outbox (subject);
        CREATE INDEX outbox_available ON outbox (available_at) WHERE state = 'pending';

        CREATE TABLE outbox_attempts (
            item INTEGER NOT NULL REFERENCES outbox (sequence),
            number INTEGER NOT NULL CHECK (number > 0),
            at INTEGER NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'failed', 'abandoned')),
            reason TEXT,
            retry_at INTEGER,
            PRIMARY KEY (item, number),
            CHECK ((outcome = 'accepted') = (reason IS NULL)),
            CHECK ((outcome = 'failed') = (retry_at IS NOT NULL))
        ) STRICT, WITHOUT ROWID;

        INSERT INTO outbox_attempts SELECT * FROM outbox_attempts_before;
        DROP TABLE outbox_attempts_before;

        """
}
