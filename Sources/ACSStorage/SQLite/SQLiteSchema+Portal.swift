extension SQLiteSchema {
    /// 0003: the account portal.
    static let portal = portalUsers + portalSessions + verifications + portalReports

    /// A user name is there as a keyed hash alone, and tries are counted under names that nobody has
    /// as well.
    private static let portalUsers = """
        CREATE TABLE portal_users (
            id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            name_hash BLOB NOT NULL UNIQUE CHECK (length(name_hash) = 32),
            password TEXT NOT NULL,
            language TEXT
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE portal_user_cards (
            portal_user BLOB NOT NULL REFERENCES portal_users (id),
            place INTEGER NOT NULL CHECK (place >= 0),
            card BLOB NOT NULL CHECK (length(card) = 32),
            PRIMARY KEY (portal_user, place),
            UNIQUE (portal_user, card)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE sign_in_tries (
            name_hash BLOB NOT NULL PRIMARY KEY CHECK (length(name_hash) = 32),
            tries INTEGER NOT NULL CHECK (tries > 0),
            wait_until INTEGER NOT NULL,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX sign_in_tries_at ON sign_in_tries (at);

        """

    private static let portalSessions = """
        CREATE TABLE portal_sessions (
            id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            portal_user BLOB NOT NULL REFERENCES portal_users (id),
            token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
            previous_token_hash BLOB UNIQUE
                CHECK (previous_token_hash IS NULL OR length(previous_token_hash) = 32),
            rotated_at INTEGER NOT NULL,
            opened_at INTEGER NOT NULL,
            seen_at INTEGER NOT NULL CHECK (seen_at >= opened_at),
            code_at INTEGER CHECK (code_at >= opened_at),
            verification BLOB CHECK (verification IS NULL OR length(verification) = 16)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX portal_sessions_user ON portal_sessions (portal_user);

        """

    private static let verifications = """
        CREATE TABLE verifications (
            id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            purpose TEXT NOT NULL CHECK (purpose IN ('sign-in', 'new-contact')),
            portal_user BLOB NOT NULL REFERENCES portal_users (id),
            card BLOB NOT NULL CHECK (length(card) = 32),
            contacts_revision INTEGER NOT NULL CHECK (contacts_revision > 0),
            proposed_key_id TEXT,
            proposed BLOB,
            key_id TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL CHECK (expires_at > created_at),
            tries INTEGER NOT NULL CHECK (tries >= 0),
            resends INTEGER NOT NULL CHECK (resends >= 0),
            last_sent_at INTEGER NOT NULL,
            used_at INTEGER,
            CHECK ((proposed IS NULL) = (proposed_key_id IS NULL)),
            CHECK ((purpose = 'new-contact') = (proposed IS NOT NULL))
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX verifications_user ON verifications (portal_user, created_at);
        CREATE INDEX verifications_expires ON verifications (expires_at);

        """

    private static let portalReports = """
        CREATE TABLE portal_reports (
            id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            portal_user BLOB NOT NULL REFERENCES portal_users (id),
            card BLOB NOT NULL CHECK (length(card) = 32),
            kind TEXT NOT NULL CHECK (kind IN ('purchase', 'contact-change')),
            event BLOB NOT NULL CHECK (length(event) = 16),
            at INTEGER NOT NULL,
            UNIQUE (card, kind, event)
        ) STRICT, WITHOUT ROWID;

        """
}
