/// The statements of every migration, in the language of SQLite.
///
/// Moments are whole milliseconds since 1970, identifiers are the 16 bytes of a UUID, and names are
/// the raw values of the domain. No column holds a card number, a code, or a contact that could be
/// read without a key.
enum SQLiteSchema {
    static func statements(of migration: Migration) -> String {
        switch migration {
        case .purchases: cards + transactions + outbox + browserObservations
        case .contacts: contacts
        case .portal: portal
        }
    }

    /// A card is met by its reference only, so the table is its own index (WITHOUT ROWID): a purchase
    /// touches one page of it.
    private static let cards = """
        CREATE TABLE cards (
            reference BLOB NOT NULL PRIMARY KEY CHECK (length(reference) = 32),
            account TEXT NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('main', 'additional', 'extra')),
            product TEXT NOT NULL,
            last_digits TEXT NOT NULL
                CHECK (length(last_digits) BETWEEN 1 AND 5 AND last_digits NOT GLOB '*[^0-9]*'),
            expiry TEXT NOT NULL CHECK (length(expiry) = 4),
            language TEXT,
            standing TEXT NOT NULL
                CHECK (standing IN ('active', 'stolen', 'closed', 'undetermined')),
            contact_key_id TEXT,
            contacts BLOB,
            completed_purchases INTEGER NOT NULL CHECK (completed_purchases >= 0),
            failures_in_a_row INTEGER NOT NULL CHECK (failures_in_a_row >= 0),
            blocked_at INTEGER,
            CHECK ((contacts IS NULL) = (contact_key_id IS NULL))
        ) STRICT, WITHOUT ROWID;

        """

    /// The rows lie one after another in the order of their coming, for they are long; only the short
    /// entries of the key, which is random, are spread.
    ///
    /// `card` refers to no row, because a purchase with an unknown card is kept too.
    private static let transactions = """
        CREATE TABLE transactions (
            id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            three_ds_server_trans_id BLOB NOT NULL CHECK (length(three_ds_server_trans_id) = 16),
            ds_trans_id BLOB NOT NULL CHECK (length(ds_trans_id) = 16),
            message_version TEXT NOT NULL,
            opened_at INTEGER NOT NULL,
            card BLOB NOT NULL CHECK (length(card) = 32),
            last_digits TEXT NOT NULL
                CHECK (length(last_digits) BETWEEN 1 AND 5 AND last_digits NOT GLOB '*[^0-9]*'),
            product TEXT,
            language TEXT NOT NULL,
            amount TEXT,
            currency TEXT,
            exponent INTEGER,
            merchant_name TEXT NOT NULL,
            ds_url TEXT NOT NULL,
            notification_url TEXT,
            status TEXT NOT NULL,
            reasons TEXT NOT NULL,
            code_key_id TEXT NOT NULL,
            stage TEXT NOT NULL
                CHECK (stage IN ('answered', 'awaited', 'open', 'reporting', 'ended')),
            due_at INTEGER,
            generation INTEGER NOT NULL CHECK (generation > 0),
            code_sent_at INTEGER,
            last_sent_at INTEGER,
            resends INTEGER NOT NULL CHECK (resends >= 0),
            entries INTEGER NOT NULL CHECK (entries >= 0),
            window_size TEXT,
            session_data TEXT,
            result_status TEXT,
            result_reason TEXT,
            result_cancel TEXT,
            result_interactions INTEGER CHECK (result_interactions >= 0),
            result_ending TEXT,
            revision INTEGER NOT NULL CHECK (revision > 0),
            CHECK ((amount IS NULL) = (currency IS NULL)),
            CHECK ((amount IS NULL) = (exponent IS NULL)),
            CHECK (session_data IS NULL OR window_size IS NOT NULL),
            CHECK ((result_status IS NULL) = (result_interactions IS NULL)),
            CHECK ((result_status IS NULL) = (result_ending IS NULL)),
            CHECK (result_status IS NOT NULL OR (result_reason IS NULL AND result_cancel IS NULL))
        ) STRICT;

        CREATE INDEX transactions_due ON transactions (due_at) WHERE due_at IS NOT NULL;

        """

    /// An item is anyone's from `available_at` on.
    ///
    /// That is the end of the claim of whoever works on it, or the time of the next attempt.
    /// `sequence` is the order of queueing.
    private static let outbox = """
        CREATE TABLE outbox (
            sequence INTEGER NOT NULL PRIMARY KEY,
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            transaction_id BLOB NOT NULL REFERENCES transactions (id),
            kind TEXT NOT NULL,
            generation INTEGER NOT NULL CHECK (generation > 0),
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'abandoned')),
            available_at INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX outbox_transaction ON outbox (transaction_id);
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

        """

    private static let browserObservations = """
        CREATE TABLE browser_observations (
            three_ds_server_trans_id BLOB NOT NULL PRIMARY KEY
                CHECK (length(three_ds_server_trans_id) = 16),
            user_agent TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX browser_observations_at ON browser_observations (at);

        """
}
