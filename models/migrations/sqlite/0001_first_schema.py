from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "accounts" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "username" VARCHAR(255) NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "handle" VARCHAR(512) NOT NULL UNIQUE,
    "uri" VARCHAR(2048) NOT NULL UNIQUE,
    "actor_type" VARCHAR(32) NOT NULL,
    "display_name" VARCHAR(255) NOT NULL,
    "note" TEXT NOT NULL,
    "note_source" TEXT NOT NULL,
    "fields_json" TEXT NOT NULL,
    "url" VARCHAR(2048) NOT NULL,
    "avatar_url" VARCHAR(2048) NOT NULL,
    "header_url" VARCHAR(2048) NOT NULL,
    "inbox_url" VARCHAR(2048) NOT NULL,
    "shared_inbox_url" VARCHAR(2048) NOT NULL,
    "outbox_url" VARCHAR(2048) NOT NULL,
    "followers_url" VARCHAR(2048) NOT NULL,
    "following_url" VARCHAR(2048) NOT NULL,
    "featured_url" VARCHAR(2048) NOT NULL,
    "key_id" VARCHAR(2048) NOT NULL,
    "public_key_pem" TEXT NOT NULL,
    "ed25519_multibase" VARCHAR(128) NOT NULL,
    "locked" INT NOT NULL,
    "discoverable" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "fetched_at" BIGINT,
    "suspended_at" BIGINT,
    "silenced_at" BIGINT,
    "followers_count" INT NOT NULL,
    "following_count" INT NOT NULL,
    "posts_count" INT NOT NULL,
    "last_post_at" BIGINT,
    "revision" INT NOT NULL,
    "ed25519_key_id" VARCHAR(2048) NOT NULL,
    "aliases_json" TEXT NOT NULL,
    "moved_to_uri" VARCHAR(2048) NOT NULL
);
CREATE INDEX "idx_accounts_host_ceccba" ON "accounts" ("host");
CREATE INDEX "idx_accounts_url_fb5fdc" ON "accounts" ("url");
CREATE INDEX "idx_accounts_followe_35b10a" ON "accounts" ("followers_url");
CREATE INDEX "idx_accounts_key_id_7ea982" ON "accounts" ("key_id");
CREATE TABLE "signing_keys" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "algorithm" VARCHAR(16) NOT NULL,
    "wrapped" BLOB NOT NULL,
    "number" INT NOT NULL,
    "since" BIGINT NOT NULL,
    "announcement_uri" VARCHAR(2048) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_signing_key_account_a18ba8" UNIQUE ("account_id", "algorithm", "number")
);
CREATE TABLE "audit" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" BIGINT NOT NULL,
    "actor" VARCHAR(255) NOT NULL,
    "action" VARCHAR(64) NOT NULL,
    "subject" VARCHAR(2048) NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL
);
CREATE TABLE "outgoing_activities" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "object_uri" VARCHAR(2048) NOT NULL,
    "body" BLOB NOT NULL,
    "created_at" BIGINT NOT NULL,
    "actor_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_outgoing_ac_uri_987ee2" ON "outgoing_activities" ("uri");
CREATE INDEX "idx_outgoing_ac_actor_i_15c5b3" ON "outgoing_activities" ("actor_id");
CREATE TABLE "deliveries" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL,
    "inbox_url" VARCHAR(2048) NOT NULL,
    "ordering_key" VARCHAR(64) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "attempts" INT NOT NULL,
    "due_at" BIGINT NOT NULL,
    "leased_until" BIGINT,
    "expires_at" BIGINT NOT NULL,
    "last_status" INT,
    "last_error" VARCHAR(255) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "finished_at" BIGINT,
    "priority" SMALLINT NOT NULL,
    "activity_id" INTEGER NOT NULL REFERENCES "outgoing_activities" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_deliveries_activit_2189d9" ON "deliveries" ("activity_id");
CREATE INDEX "idx_deliveries_state_372e7a" ON "deliveries" ("state", "host", "priority", "due_at");
CREATE INDEX "idx_deliveries_orderin_204374" ON "deliveries" ("ordering_key", "host", "state", "activity_id");
CREATE TABLE "dismissed_suggestions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_dismissed_s_account_01982e" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_dismissed_s_target__f40beb" ON "dismissed_suggestions" ("target_id");
CREATE TABLE "dials" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" BIGINT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "purpose" VARCHAR(16) NOT NULL,
    "outcome" VARCHAR(64) NOT NULL,
    "bytes_out" BIGINT NOT NULL,
    "bytes_in" BIGINT NOT NULL
);
CREATE INDEX "idx_dials_at_0728d7" ON "dials" ("at");
CREATE INDEX "idx_dials_host_3d07ff" ON "dials" ("host", "at");
CREATE TABLE "endorsements" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_endorsement_account_e6cc07" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_endorsement_target__5aacb0" ON "endorsements" ("target_id");
CREATE TABLE "errands" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "kind" VARCHAR(16) NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "subject" VARCHAR(2048) NOT NULL,
    "detail" VARCHAR(2048) NOT NULL,
    "attempts" INT NOT NULL,
    "due_at" BIGINT NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "created_at" BIGINT NOT NULL
);
CREATE INDEX "idx_errands_host_5ca5e7" ON "errands" ("host", "due_at");
CREATE TABLE "fetches" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "object_key" VARCHAR(64) NOT NULL,
    "object_uri" VARCHAR(2048) NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "first_at" BIGINT NOT NULL,
    "last_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_fetches_object__a2b429" UNIQUE ("object_key", "account_id")
);
CREATE INDEX "idx_fetches_account_cbf476" ON "fetches" ("account_id");
CREATE TABLE "follows" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "show_boosts" INT NOT NULL,
    "notify" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_follows_account_5d8b90" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_follows_target__c76e1c" ON "follows" ("target_id", "state");
CREATE TABLE "lists" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "replies_policy" VARCHAR(16) NOT NULL,
    "exclusive" INT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_lists_account_476a9b" ON "lists" ("account_id");
CREATE TABLE "list_members" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "list_id" INTEGER NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_member_list_id_910460" UNIQUE ("list_id", "account_id")
);
CREATE INDEX "idx_list_member_account_e5d939" ON "list_members" ("account_id");
CREATE TABLE "blocks" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_blocks_account_e0a2e9" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_blocks_target__2632ca" ON "blocks" ("target_id");
CREATE TABLE "mutes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "notifications" INT NOT NULL,
    "expires_at" BIGINT,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mutes_account_5a4c26" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_mutes_target__2039b2" ON "mutes" ("target_id");
CREATE TABLE "reports" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "post_ids_json" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "forwarded" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "resolved_at" BIGINT,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_reports_account_aff772" ON "reports" ("account_id");
CREATE INDEX "idx_reports_target__e8d1e6" ON "reports" ("target_id");
CREATE TABLE "moves" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "asked_at" BIGINT NOT NULL,
    "decided_at" BIGINT,
    "decided_by" VARCHAR(255) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_moves_account_1a85cc" ON "moves" ("account_id");
CREATE INDEX "idx_moves_target__6cc9dd" ON "moves" ("target_id");
CREATE TABLE "applications" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "client_id" VARCHAR(64) NOT NULL UNIQUE,
    "secret_hash" VARCHAR(64) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "website" VARCHAR(2048) NOT NULL,
    "redirect_uris" TEXT NOT NULL,
    "scopes" VARCHAR(1000) NOT NULL,
    "created_at" BIGINT NOT NULL
);
CREATE TABLE "authorization_codes" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "code_hash" VARCHAR(64) NOT NULL UNIQUE,
    "redirect_uri" TEXT NOT NULL,
    "scopes" VARCHAR(1000) NOT NULL,
    "challenge" VARCHAR(128) NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "used_at" BIGINT,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "application_id" INTEGER NOT NULL REFERENCES "applications" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_authorizati_account_bacd0f" ON "authorization_codes" ("account_id");
CREATE INDEX "idx_authorizati_applica_e1e3ed" ON "authorization_codes" ("application_id");
CREATE TABLE "sessions" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" BIGINT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_sessions_account_7516aa" ON "sessions" ("account_id");
CREATE TABLE "tokens" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "scopes" VARCHAR(1000) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "revoked_at" BIGINT,
    "account_id" INTEGER REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "application_id" INTEGER NOT NULL REFERENCES "applications" ("id") ON DELETE CASCADE,
    "code_id" INTEGER REFERENCES "authorization_codes" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_tokens_account_05d748" ON "tokens" ("account_id");
CREATE INDEX "idx_tokens_applica_7e745c" ON "tokens" ("application_id");
CREATE INDEX "idx_tokens_code_id_9afc93" ON "tokens" ("code_id");
CREATE TABLE "peers" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "state" VARCHAR(16) NOT NULL,
    "networks" TEXT NOT NULL,
    "company_ca" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "added_by" VARCHAR(255) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "changed_at" BIGINT NOT NULL,
    "software" VARCHAR(255) NOT NULL,
    "signature_scheme" VARCHAR(16) NOT NULL,
    "scheme_checked_at" BIGINT,
    "actor_uri" VARCHAR(2048) NOT NULL,
    "software_version" VARCHAR(255) NOT NULL,
    "key_fingerprint" VARCHAR(64) NOT NULL,
    "seen_fingerprint" VARCHAR(64) NOT NULL,
    "scope" VARCHAR(16) NOT NULL,
    "scope_names" TEXT NOT NULL,
    "posture_json" TEXT NOT NULL,
    "probed_at" BIGINT,
    "removed_at" BIGINT,
    "legal_hold" INT NOT NULL,
    "purged_at" BIGINT,
    "tls_issuer" VARCHAR(1024) NOT NULL,
    "tls_names" TEXT NOT NULL
);
CREATE TABLE "people" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "email" VARCHAR(255) NOT NULL,
    "password_hash" VARCHAR(255) NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "locale" VARCHAR(8) NOT NULL,
    "default_visibility" VARCHAR(16) NOT NULL,
    "default_sensitive" INT NOT NULL,
    "default_language" VARCHAR(8) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "disabled_at" BIGINT,
    "last_login_at" BIGINT
);
CREATE TABLE "posts" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL UNIQUE,
    "url" VARCHAR(2048) NOT NULL,
    "local" INT NOT NULL,
    "visibility" VARCHAR(16) NOT NULL,
    "in_reply_to_uri" VARCHAR(2048) NOT NULL,
    "in_reply_to_account_id" BIGINT,
    "thread_id" BIGINT NOT NULL,
    "title" VARCHAR(500) NOT NULL,
    "content" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "source_type" VARCHAR(32) NOT NULL,
    "summary" VARCHAR(1000) NOT NULL,
    "sensitive" INT NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "attachments_json" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "edited_at" BIGINT,
    "replies_count" INT NOT NULL,
    "boosts_count" INT NOT NULL,
    "favourites_count" INT NOT NULL,
    "revision" INT NOT NULL,
    "application_name" VARCHAR(255) NOT NULL,
    "context_uri" VARCHAR(2048) NOT NULL,
    "quote_uri" VARCHAR(2048) NOT NULL,
    "quote_state" VARCHAR(16) NOT NULL,
    "quote_authorization" VARCHAR(2048) NOT NULL,
    "quote_policy" VARCHAR(16) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "boost_of_id" INTEGER REFERENCES "posts" ("id") ON DELETE CASCADE,
    "in_reply_to_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL,
    "quote_of_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_posts_account_c17008" UNIQUE ("account_id", "boost_of_id")
);
CREATE INDEX "idx_posts_url_c18e98" ON "posts" ("url");
CREATE INDEX "idx_posts_in_repl_93133b" ON "posts" ("in_reply_to_uri");
CREATE INDEX "idx_posts_thread__ac75c1" ON "posts" ("thread_id");
CREATE INDEX "idx_posts_boost_o_50f39d" ON "posts" ("boost_of_id");
CREATE INDEX "idx_posts_in_repl_a8026b" ON "posts" ("in_reply_to_id");
CREATE INDEX "idx_posts_quote_o_9bc064" ON "posts" ("quote_of_id");
CREATE INDEX "idx_posts_account_928097" ON "posts" ("account_id", "id");
CREATE INDEX "idx_posts_visibil_89d088" ON "posts" ("visibility", "id");
CREATE TABLE "list_entries" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "list_id" INTEGER NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_entrie_list_id_3003bc" UNIQUE ("list_id", "post_id")
);
CREATE INDEX "idx_list_entrie_post_id_182797" ON "list_entries" ("post_id");
CREATE TABLE "notifications" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER REFERENCES "posts" ("id") ON DELETE CASCADE,
    "sender_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_517bfa" UNIQUE ("account_id", "kind", "sender_id", "post_id")
);
CREATE INDEX "idx_notificatio_post_id_af941b" ON "notifications" ("post_id");
CREATE INDEX "idx_notificatio_sender__a979f3" ON "notifications" ("sender_id");
CREATE INDEX "idx_notificatio_account_f14d6c" ON "notifications" ("account_id", "id");
CREATE TABLE "polls" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "multiple" INT NOT NULL,
    "hide_totals" INT NOT NULL,
    "expires_at" BIGINT,
    "voters_count" INT NOT NULL,
    "announced_at" BIGINT,
    "closed_at" BIGINT,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_polls_post_id_aad669" UNIQUE ("post_id")
);
CREATE TABLE "poll_options" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "votes_count" INT NOT NULL,
    "poll_id" INTEGER NOT NULL REFERENCES "polls" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_poll_option_poll_id_f6c1dc" ON "poll_options" ("poll_id");
CREATE TABLE "poll_votes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "option_id" BIGINT NOT NULL REFERENCES "poll_options" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_poll_votes_option__94de45" UNIQUE ("option_id", "account_id")
);
CREATE INDEX "idx_poll_votes_account_09a90f" ON "poll_votes" ("account_id");
CREATE TABLE "idempotency_keys" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "key" VARCHAR(255) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_idempotency_account_dcfe2e" UNIQUE ("account_id", "key")
);
CREATE INDEX "idx_idempotency_post_id_1b25e8" ON "idempotency_keys" ("post_id");
CREATE TABLE "mentions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mentions_post_id_525756" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_mentions_account_863584" ON "mentions" ("account_id");
CREATE TABLE "post_edits" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "content" TEXT NOT NULL,
    "summary" VARCHAR(1000) NOT NULL,
    "sensitive" INT NOT NULL,
    "written_at" BIGINT NOT NULL,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_post_edits_post_id_e7416b" ON "post_edits" ("post_id");
CREATE TABLE "tags" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL UNIQUE
);
CREATE TABLE "followed_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "tag_id" INTEGER NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_followed_ta_account_1b6b7e" UNIQUE ("account_id", "tag_id")
);
CREATE INDEX "idx_followed_ta_tag_id_ec54b2" ON "followed_tags" ("tag_id");
CREATE TABLE "post_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    "tag_id" INTEGER NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_post_tags_tag_id_e8aa60" UNIQUE ("tag_id", "post_id")
);
CREATE INDEX "idx_post_tags_post_id_1a5bb8" ON "post_tags" ("post_id");
CREATE TABLE "tombstones" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "uri" VARCHAR(2048) NOT NULL,
    "actor_uri" VARCHAR(2048) NOT NULL,
    "deleted_at" BIGINT NOT NULL
);
CREATE TABLE "markers" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "timeline" VARCHAR(32) NOT NULL,
    "last_read_id" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_markers_account_19d1b2" UNIQUE ("account_id", "timeline")
);
CREATE TABLE "quote_authorizations" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL UNIQUE,
    "quoting_uri" VARCHAR(2048) NOT NULL,
    "revoked_at" BIGINT,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "quoted_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_quote_autho_quoting_27ff94" ON "quote_authorizations" ("quoting_uri");
CREATE INDEX "idx_quote_autho_account_264aeb" ON "quote_authorizations" ("account_id");
CREATE INDEX "idx_quote_autho_quoted__c564ed" ON "quote_authorizations" ("quoted_id");
CREATE TABLE "bookmarks" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bookmarks_post_id_0562ef" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_bookmarks_account_e00c74" ON "bookmarks" ("account_id");
CREATE TABLE "pins" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_pins_post_id_c83bb5" UNIQUE ("post_id")
);
CREATE INDEX "idx_pins_account_92413a" ON "pins" ("account_id");
CREATE TABLE "reactions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "emoji" VARCHAR(100) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reactions_post_id_450f04" UNIQUE ("post_id", "account_id", "emoji")
);
CREATE INDEX "idx_reactions_account_8615aa" ON "reactions" ("account_id", "id");
CREATE TABLE "thread_mutes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "thread_id" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_thread_mute_account_e534bb" UNIQUE ("account_id", "thread_id")
);
CREATE TABLE "received" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "uri" VARCHAR(2048) NOT NULL,
    "actor_uri" VARCHAR(2048) NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "body" BLOB NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "attempts" INT NOT NULL,
    "due_at" BIGINT NOT NULL,
    "received_at" BIGINT NOT NULL
);
CREATE INDEX "idx_received_state_fa01f4" ON "received" ("state", "host", "due_at");
CREATE INDEX "idx_received_host_99b176" ON "received" ("host", "received_at");
CREATE TABLE "severances" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" BIGINT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "handle" VARCHAR(512) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "relation" VARCHAR(16) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_severances_host_cd9dff" ON "severances" ("host");
CREATE INDEX "idx_severances_account_73f643" ON "severances" ("account_id");
CREATE TABLE "silent_hosts" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "since" BIGINT NOT NULL,
    "error" VARCHAR(255) NOT NULL
);
CREATE TABLE "home_entries" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "owner_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_home_entrie_owner_i_7ca47e" UNIQUE ("owner_id", "post_id")
);
CREATE INDEX "idx_home_entrie_post_id_3338ff" ON "home_entries" ("post_id");
CREATE TABLE "tag_days" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "day" INT NOT NULL,
    "uses" INT NOT NULL,
    "accounts" INT NOT NULL,
    "tag_id" INTEGER NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tag_days_tag_id_f51eef" UNIQUE ("tag_id", "day")
);
CREATE TABLE "trends" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "score" REAL NOT NULL
);
CREATE INDEX "idx_trends_kind_4c29c5" ON "trends" ("kind", "score");
CREATE TABLE "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
CREATE VIRTUAL TABLE "post_words" USING fts5("words", "stems", tokenize = 'ascii');
CREATE VIRTUAL TABLE "account_words" USING fts5("words", "stems", tokenize = 'ascii');
CREATE TRIGGER "post_words_forget" AFTER DELETE ON "posts" BEGIN
    DELETE FROM "post_words" WHERE rowid = old."id";
END;
CREATE TRIGGER "account_words_forget" AFTER DELETE ON "accounts" BEGIN
    DELETE FROM "account_words" WHERE rowid = old."id";
END;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWtz4zaW/SsofUlSpe1pPzsztbVVdsdJPOO2e9vObFJOrwYiYQltitDwYbdmNv99AT"
    "4kPkCKoEUKhO+XpE3iUtIBeHHuE/8eLZhNHP/NmWWx0A1Gf0H/Hrl4Qfg/irfGaISXy80N"
    "cSHAUycai+NB0UU89QMPW+JhD9jxCb9kE9/y6DKgzBWj/2fOkIVdxAe9Qf+YMz/4B6I++n"
    "30+wg9MA+lT0PsAQVzfsenAXkjnm0ziz+curOXPSZ06T9DMgnYjARz4vGH3X/ml6lrk6/E"
    "T/9cPk4eKHHsHCrUFg+Irk+C1TK6dmn/GI0TX3A6sZgTLtzN2OUqmDN3PZjGWM6ISzwcED"
    "sDkxs6ToJoein+pvxC4IVk/RXtzQWbPODQEWCP/vMhdC2BMUqmbop98sYlzxNq/1fy5TLD"
    "J5Prm7vJ7cXdZDIqzZH4KgW8k0sWc8X8UjHbApiZ+Hb/8efDw6Ojd4dvj06/Pzl+9+7k+7"
    "ff87HRTynfevdH/GU2KMaPEt/q/PKny+s78YUYX0Tx6kou+P90+AQmFy5+uvg0+iN6EA5w"
    "/Kho5jZTFfrEi/5dmrD3c+zJpywrU5g4/qvbTFx6YTNzm7cinYsU7S7mZ4G/ThzizoI5//"
    "Pw5KQG+7+ffXr/89mnb/mo7/IzcJ3cOozvCdw3OIs3TwXjdHxX+JbfjM4Wfw/gYtd2lJbw"
    "RmI3AG/XPL0t35ODwwYI81GVCEf38giHHlXSEPFw47A9fHv8fZPly4dVr9/oZh5evjszL8"
    "ZJAeW8VH+aePSReD6HsRfIj5qs5qPqxXxUWss29ZcOXk1Ut72iXI+AD1g3uyyQoHxHvgZy"
    "lNPxBqBbA+bdxa8RXVv4nLBlMfz2w9mvEbyLVXLn6ub6p3R4BvP3VzfnEqgnPgs9SxnxjB"
    "gArwx8TKwnXxKl2BT4gliPwN9/NgX60HPUiIljJKvuipc8cbvRmyiCnJcyQJ/0A/acYJso"
    "g52XArAbgk3dKfuqinVOCKBuCLXP8ST2pBXiMlkAviHwLAxaQJ6XArAbgv3AHIc9c8NYFe"
    "+SIJATFcT592iHeEYQFnlTyAkOQqGQVREvyAHgDQF/JKuJLJpWDfVGAvRIM4yX4dSh1kQA"
    "tyQLFQO+LGnAwu7bgif24cnJwZ8nC/4rqIjGqqx2qbABk5Bf+QeHTRY+H1W57qN7edwdZj"
    "0SiWo5Z8wh2JXjvREqgDzlUl2hvL7S72o/v7m5yq3288vicv7lw/kFBz6CPRd5L4ccLPbE"
    "gZnKwpS1iBdFe8Q9VfSDhd3yiIBkgiWh9w9sQdwKvZ6X201uSiN1UpGdwp4Hn5pS5JGBNW"
    "8xMXm5VhOTLGptUk/2gr8f+kvCf7D6DBQlYQ5azwHl+7vVZgrygjADrbXQ2vOyzt4s5CxW"
    "6qGyZH+7xNtuJ+Hw4Pjd8fdHp8dr7NdX6iCvgle4WdrBm5MEeIvwLpkfqK/cghTAWoTVwX"
    "4wESgp6+WiJCjmtorZI0/Up7Jkisp1nRWBRV0ENHWTqLsTy5LGeVc6S55wKLfe1NOCinKQ"
    "F9TCq7hgT5whB2yimLlclIPVXrPaRQHQw2OmrkRcmGLr8Rl79qR0hx2yqrHlW4vDRfEKdv"
    "EsAk/8TvEbEifJLZ25HIC/kdVIUpuVuTuuK8/y43FC0zUs0TpDS48+8WWAuIwooMLIYRZ2"
    "0qKqMXr2+OcRG01XKJiTqLbqGx/5xPJIgL6Nv8Sf4j/fLFfflcu3uvkISWnXfVqelmh57M"
    "yYR4N5FNVww8WUD/v8kvqvczqr3Lyb1oAl5EjfYoEe2VJ1SVdu6hrn7GWFDCzqOjhtEkE5"
    "rQ6gnBa39+TFk610F3srOcwZoaIjfxUQf4Aw1y1fsS1nN3aO5vnl9dmn3+Q7ezpe2FAzL3"
    "rQ6Py3u4uzYp57rI6aGwcbgf5Mg4OBmAY+dWXlAvUOSFdaKgCRkZebvth1+S5sEYG+KneV"
    "yQJ/bVyCl6U/BcVSUbuel+nvbTCAwozlpeoli6I0QeXZ+ZF5hHN3TvCjWbrkvwfLFVS5W8"
    "PAZuePdAWmV0drguvh5zUTLyxMjgD/3STG+v3Z7fuzHy5Gf+zHVjsLbRp8Ihbz8iaD5Pa4"
    "tpmGGNjITKsGd8cdLsDC6c3CUfTMQx5HV2xFVKArUZRUwEATs5PyaRwtI0WI5XEQEzA+PW"
    "4A8elxJcLiVjEVZvqFWEq9WTIiBkLcFcGekgdO1FQCIRsJA6yYvgMg+CGQ+Uhqwk6pAIDd"
    "CGxNgh8/EIc+EU8a+ljfq6XSdjyKkmZhj5fw6Xu+mnDc32Pd4MqjwvEcfUebS3OuxoXuOe"
    "A28ZJ4THb8+gFin3vigsLI+Qyt6DTjiWP1VnS6tUgzjUoOqeR98GynqL6a4l2UM2Az7pzB"
    "pztCY/6eChi4nncf58RBQBbLuG1tw3hbVgSS8UrFYDHLKcFZ58HayECUobW3yiGcYNmT0A"
    "2oZA+sTe0tSEJqb9s5IF+X1CO+8guQl4OXoP1LILLUxQ4Yqmj0gpRB63+3hQPE89Qc4nkp"
    "49heJ4YMlPVqqlseqEv9VnW9eUGD1EvPM5D1puXhv11gx6kuC8vI9fdiHHWL/dHhu9M12u"
    "KPOnxvP5xdXUkjnGsvY3m7rMwLygl1BaiJgf9xi7ygGOzy9CgnBt2EwYxxFM4yjxzWNDVP"
    "EMqtUJ0yhEqTIAlsyCaqOsDBktGT5Ff3EemAgMQwFMu4JiCxz0Mv9qzt+2lux3+cCsDpeA"
    "Pdtrs/5YJFOSqqKeR5KfPM0a5yW5gt4R91hUCpBFQBjVtWAYEXQJu9VXaYkaK9tJYAY6lj"
    "Y0nmn9xvCYWmBtJ6SepkHf1A/QX1fWLfhrMZ8ZOfX878kgwb1yaBpQITfy3RsAz+litbsZ"
    "2h5zlbIIyW0elgyGbERy4L0DN2AxQwNCUoeTaxEZ5x8Mv17i98VoPC9gB7/OY6aQyKPfav"
    "xrYUe0BhngZ7SnaD37xCjSckJwJbfLdbPNRJ7rJOsrzydYNWR/6Ue+H1IlDYkTMm7GyjSN"
    "jpI0U+zYBP85vF38BN9OQmUIiqh88Bage6TblZht6SqR3NkRExEOXd51mzMLCY2onUGRED"
    "Id59pUDkXZ9w1NT2zJyYMfnsPWvoGEQqKWXfDj01q61vD8hrUpx64drM86OGVCMJ587erq"
    "XeZDOwAwYOLsIBrOhaGg4uwj4nYwwuwgFMB7gIwUUILsJWrMXzsCttT5fcqecq0Zg+HIWp"
    "EyNtmwE5p8PQzHVURrFdwE67BOyXSXZs+0OyaYe+K3C/dut+hSZ1PSXy2iTAsuYA1ThvJC"
    "BbummrbegoEvGPV9dR5NWEIz2CpYd+VauRjYRxauTk7dsGWoSPqlQi0T3I/td26WsSbfhR"
    "nA4+kpjt8Y1xndUenyzeSXAhqalKTLWMP+lF0QWw37W03/OT3TiQn5MykK/v3p4fVn3j4A"
    "0jsPC7tfAfqNfiyOmsFHCZbnqltToGHKakoynRN9QPoeUM1hD/HPIhXT8yx2HPI5klFd8Z"
    "15pS0Zi95mnd54PLccNnKKLQM3sL+nd3GpvTq4uRccEMf86eJ1PGzR1JPOOcMYdgt2IZ5y"
    "WLnWC4aFeQpzqm50YwNzdX4snrRjDnl8WjdX75cH7Bl/d3JeJRPAGaBfRB1nGnDu+NUI9Q"
    "r68MFmvwtGu1jw7BFIKs58YT0kvW82uaj+HZppD2/Lqg1TbvOTbuiX2HZ6NK2z++Pd7uAO"
    "Bbf4BnvbgBZlCrpZFihlotjSajEWuZKVKWGbjSga5otaeq05XZDnBNdsJhLfjmNGWmIUe5"
    "or60lDy6XstKHOp3UTwOOVyD1Lt1FCWggaMUkFgLGBiQ6CTbxSNLhxJ/smQOtZQy5cqSPU"
    "YqnETJDDEMRL5aTujTJ8nCrvWa5+TAca7gONfX0gF+ncFaN36tIxfUN1VF8L4LN/Ckx0Rt"
    "bm5lhhPCx3VyMNR9/PzkjWY+NBbSSW3UM8HMzDXT39mpBjfVTt1U6avTeC4yArCRdrmRpr"
    "T4hbtoasIP7BVpuodmVMN2/9RSWm6hDOlHtitIdWQlmRdcN0rygSym0fYv5STJ3e2kZBEN"
    "7JqU7KokEXgJBNFMnIsG5ASIIrATLeelE3YCnhMDPCfnDrMeZQwlvlFLTqZiCHRiBmJSVL"
    "aQLK7VRA2BMb4mmjKEZHETlZY6a9SU4mjJHc3IFdeRPWqbKv4hjL5GiTtG12up4yIMuomy"
    "AXPUXAnXM8eoOpNaeH3wtEKOSkkWammbp6mQr0vqEV+ZsuflWrGRBDtd9jtg5q8AfGDmQ5"
    "gOYObAzIGZt2Hmn8iSedISieROLTv3ojFQJgFlEtvLJJL0C3/yRdrr/I58rWCOJcEeU/jv"
    "P3c1UzWg3138epdj62mi/rcfzn6NCPpildy5urn+KR2eIfPvr27Oi31Z2CI9OLMp8BkRA/"
    "o79Q44B2bGPKVylaxMj5CzSO12pZI6rlR5YJ7YBonMHVPnBcjJQaUKtHga4j5crJPzmfPU"
    "YmYKguCdMc8784q8AeCc0Wo6huec0dGDAL6ZV+eb+cCeyEgWNWVP26KmfEQzr8zoltOCKb"
    "NX3/jomfpzFDA0JSjtyYX4k8kztw7IG3Q3J4ib4Qh7BPkL7Dh/QdheUNdHYsUgbkMs3owK"
    "M9PB43fsLYKQ7W65EDTu3pMdjP3HFsw/KwUW2c7tAZtY1G4xLXk5sMdeiv9UyQ2XlzLA99"
    "lDjx6wfPtc5WOwfAcwHWD5guWrM7LaWr7XmQzNkcQCzt0f11nCpVzP7RbxZWKERpNP7DHi"
    "z0A+56YPDn4k/l/QMuSG7BKvHIb5UAt73ioyTxH20V9vb675r4nq8Lmly61cdPi/J0dlw7"
    "izT2mQ7fzIl2Wkswhfnt6WXkNF4XQIWNjaWdjpvDbluel4A+3ro8MGFPfosJLhilsQ9dT4"
    "LRiC5WGkgd3A9Oi999Z2X4eJm0GDmcjt8M3mIk8KwAh8fUagEbnp8TLWDVodrcDcC69brz"
    "m9NHtTSDVtNXe2XDo1VnX29rjOqMabgZD7D7n/23P/LYeSCoZekwydFdqNibpfH0HOQD09"
    "bmCgnh5XGqjiVpHrcVMzmMyxP1eBuSBmoC9g91BH/1fAOB1vILidBBOfydSnaskiGRHzAr"
    "YdHUbuEZt6xAomoUclTRSqK4NKgkYs7L4rhHyLLYkE9xpdvZYwAvBCStTbt2+bJEXxYdVp"
    "UdFNcNxqSh0l3pA9WUIhn02P/iuyYd7zayOZPVQaNK61irLD+Tqyu2hcBMaR3it83MI44i"
    "gos/acEBhHWxl7lrG0ZTrG7LtAdMwkOnPsiA9RsptyQsZZTgeHTQwnPqoa6MOS2bTHFmja"
    "Ley9RPxDvwWdzwhBPr15uRavKKKcm5BNKEZtUkpyMDGdhvrzsbWXxqTzTxvWJDWO+JeWKB"
    "w18iqOGrklvl8Rok5vjescMX48SLEAGjlsxr8Ooi56psEcYTT12LNPvOqi5noR8N6YotfH"
    "Nd6bgD0SV9l9k5cC/81W/w048bV5ScAY1moCwCTTYIcYXpIvUFIVSnon9msZIY1v1NLRaK"
    "+HUCCQSSCTmpBJiEdB4s1r5uweeWJtmkXl5SCKMjDKrlctzd63YQiiaD8xUZaTyoxkBOAV"
    "gXCWVsbtQMJZer0CXZUHW0k670thlaUIGwlwRrPm0OWfj65/ubral2fmI4m8ISXHTHR9XO"
    "eXWfIR4JYBt8x2t8xcWvJe7S1Ixxvniumk2A/6QnfaF9olwTPzHpXq+7IyBuQE953vbrHF"
    "EruriYVVQM9LAezKsLtMpkdqVjkzpl64b6ixrd5VOytjAOQ97IzgQNeGNZYqbdxZm4nJyc"
    "HE7HxifPYQcJtSjU5mZEAvNWLsdObiIPTIxLfmRK0VikzWONR3z+JjsCb8v1abyJ1UHAJ4"
    "7QN4AfPkpcQ1/CcrZNyS76pHTaqdJ0/E86Xhhu2aPStrHvBdaPhHsuKP41zFW3pUFoCoaS"
    "peFjUO8y6atxG3LeIyWYB8O+Qip0sJ51SgR3Cx4wyXsnC4JuIvJd9jQcyAhdy3c0Z0nxUE"
    "+4sv2y6rkS/K9Qj9/WdjwPfYtAVBz4kBMW+f2SiOvm2T2ZiVA/zb4u+QGXYmc+bIzgFizC"
    "HYlU9AXrAwAVMu2ZXqWV/pV/ec39xc5XTP+WVRufzy4fyCb7mRIspFrIsaJ/Ta+CJzYrDi"
    "2674wPEn1PdD2VkDNSUbOSkDOE6xouCwCV0Xw2oqCg5LlF3Apkwoc0IGQN0Hoymlfu4ruc"
    "vz5Y0gkjvj+gQvtnTipp3Nu0A8zxmysCtaO4i+Dtmz6RH1xQl8KMk1/Mbn12qaQ7R5EuST"
    "DW47KO7ODfLJyAJTR2W7WAsYoL568F4use8/M658VCspS4KAdxO8PeYoOdLS8T2iuyDisN"
    "ShutIcZmE1iDcSxi3hJmGm6hhTKcCUfNvJE/XplHJFrpTUJJfuEfNlOHWoNdSFncLnE9en"
    "AX2SrPFat4FUHrwHCt6DFEEHu7MQq/UOlsmCuqlXN5DTpw1zL7wI1Bc4qc9MQRBcaa2dx9"
    "jnuoTNqKs8ByVRmAWVWdDF3cMcZyRz9rA4Cl7j6uEjOqjlu1+f5PkZ3DB6L+IizWnghlnw"
    "H0qXMruqlnNmxYBqKlDNObXF6xVgR+K/r4W8IAmoK6C+xwadr3Y/zeL/xALi+ZOKRg6XVf"
    "AXxfpj/G+7hf/w4Pjd8fdHp8dr1NdX6sCWJGG7LgfHasHYi5KwuFsXQjmszVksOTFAvy36"
    "mWPmmxHOjAB0XH45uaxpkLSUtoxQ7i/zMXnMwOalaVOZzHrUqduvsDdv0h8ttUaTu+NtNu"
    "mERQM1azNzTmeVvKOpdkim82UmqQGqYUtDXxqoxe3WAgb2Nukk9ix4cjt2DeR6VE2uI+Wl"
    "Ri3WAtAEs1tm4Uhyh1owC2dHThMdu9VlVqNuxOLvLPoqUlrx96QjzRZSEWmvLrzdMVtJgM"
    "u0VHyR9xvYRl9sA46C0UB1Z3fR3PvU/K3IiYGh/rJQZnE2drR3bizAgU1F0y00twj1bFWs"
    "meJpiqy+xxxF7iYpN4ndUHW8xA86oSR5sKZMeIzYg4yUFMeKIWN0P8qnZqaCELzXSG1Xbq"
    "XVXEex+c5O2+7o1JG3o7Y7oadUoJIM78ppVX4dOlvxvaAbZedLOGFthXQqA9kPCtkP7bL6"
    "95XN35va2H0mP3UnHlk6K759qzZGk4iCImmmSLLQ1Vn/tT6YymdAZL5tZD6YewTbylOREw"
    "NfTGv0BxB160nxnDQ62vGk5mTHE8nBjswNiMzWr2tuvxYxAOM+WjDkm2CGnqXU234jAXC3"
    "hDuGTEGLFMR6BD7g6+BPS4cD1o9WOTpsoFSODit1irhVgDxcLLCnRNIzIgas8X6O5G1bZw"
    "v1tW0N0DZ1tUbX0+7e9MRBgK25yDb2lXteymSh72WbM4+grllPY4jYtM285MTAEdAWfeFZ"
    "oS0SFEtykKJYhDaKBaojWxQDYIvAPuAnbsnQNnm1MlEAuKwURIBBRlRq9MFGBAAtlQJmzt"
    "aOrimQbZmscaS7m+PphE/va6Aa7imImYd1R7Gef4YsIKpg54QAaiWolQ8mLogZB/fuTfcY"
    "MRxyoDz6LyzPz9wGeEncOOC7XedLxjdAJddrUQ76HTZ1VWmboW+kLT7enqKfzShtPCUFoY"
    "7cIyYG6hvMSDYfRSkhtyQH87LLeYmVvuKbUhCCGemwMlTTEgwtq1ua1GBUKKUd4NuwrYde"
    "C78ptGU9nIOXfw10/cvV1Ui6DQO49eAWmMf2hZsqYAC2HtjCRlWxZPdTlnVpk8WSfz3XWv"
    "HZGkkKtAojxnWlWnQzdvJIVs2qtkZnyHIoic6qEZ+NHpiHMPIIn2M/QAFDkWHmz8sH4ihJ"
    "NqgB498Z2rEOlL2IB1VVdD0SJR9EMtzA4oxunPWQn6HLuwEuIR0Vk95tFcHCzax7sHA7sH"
    "C161ipo5WgacPKD3z7ruhWmd6qNQkW8aBOT1AYQ0cpHZUwdJTSZy4Gyk1eE0+sISfabaBa"
    "0pKtOyg0lTKwqdSFTSsbS0X3aulJtGZEQUJTX6WLCPYcSjwkMg0Re0CYX4oqGpB4mMRJ2U"
    "gE+nBrq6/recxQKta7VyS9FYRBRS9U9ErgXl8ZbEXvs0cDrhmUPel5OSDjrT3mOtpAJm6p"
    "xfdggCaQjkxdUx+iAP0Oz0YVLF3c2k7SAzzrxInIn5u+wLs4kBWId1/EG3S1Nq7DzTvUbC"
    "Yy7xxwlS53zSBWrS/cNBMFPbBZabppbhYjRDJNZiEVDGQr++iGeECW4SB1bR0hUW0PsNuW"
    "ABp1jj9o6o+qc0d9J9vZ9qQ52IK/+8wlUv2xvlmvRdJhjZOiY8VpIzb9QqxgHCU3kyfijZ"
    "HPUDDHAcLI4QsE8eseWUa5lOh9lFOJbEZ85LIATcW0Icr/wZGQJVB38Cm/u7+75yx0bZGB"
    "zfUd4j+US0cPSz+OBhxlNmX2ClnYRdPQW/EPXJDoCseOfOOjhzAIPQIhkgFoS33TrzVSi6"
    "fHDbTi6XGlUhS3ikdp7O+kkn3bXL10MYg0l2pjlJwQgN0Y7GRvUI5+5OWgjqCbw+72lH6K"
    "vcdoqy9nn8Z3aknXIhrTw+FhAV0Qh3IOCL5jbVZwHSNZz5eCWs/KGKjVd9943cF+MGl1WE"
    "lRErzErSPa3JRT7AeZkegP94NuQd9ZO8hwabeqdczLAUeBWsdhgz+GArtXmXH936KXxVmu"
    "K6KEm0tG1fJ0SbPFxm7SJfEW1Bc7VuS7ZG7sMRS+x+ixCLtM0PY36BN5Yo/C1ekSH/FFts"
    "r4OP1H4cHEMz4pG7fmnDhLmc+0j4+EkJEpOrHODoGjhjtvQsq/RZvOxhmx3k4MHTzeXqzu"
    "lNlxXg6OBDGPBJvoYqrU94UWaXL/R21bSziotQ+TJIZ6BxaJ2flcuRUJlbWvws47Z+xRRE"
    "9GEutufW9cZ9NNk1HQ+UMj1q1F8AVYigbbou5Vb0aydXWKApvp6+lKpqUrWtNk/o9U6nj+"
    "SLd4mpe021ZkQEE0UbVAQfSZC6Ag2s8FUBCgIEBBlCjIJ4KtqgD4+l4tGfGSUT26SPhfZM"
    "G+0BJRKWa0plwGyIt25CWewNIEVMcz1wImtr7aTaXhkKpqBn4yKBwXoZWeGYJR9JqYOFhF"
    "+szF8KwiLQk8mEVdoKqpWXQ3F4U7H8Loy5S7JWzujmvbJUTjJgs+sI/yvXlabAT+W0008p"
    "b6vXmrurKcGGyQwBSHAT6wk32zk315GC1Cn0h+4yneq91GveyoLvuX3Y/4Qoo39XlCu2wu"
    "wW11PvB+fS39PtENKGAZhp6p24ihtQ+09hmmGxJa+/QI9lxq0VfjnI43EeIujmAWbfNkpp"
    "CLvZUc4VSieD7HKjG4B4Zx3W4nDpAZZ87n4ECeX16fffpNfgZNOl74V2Ze9KDR+W93F2fF"
    "41FSwtN0Ua8FDFzVB6dN4nCn1WG403ItIfZlfUuq8d1IGBeLO2kU5zypiXOelOOcOAjIYh"
    "mffFYg21UOlKxIfyb822559c6awyQWTwnO2uZ1axmIaO7cT5U1N5VmpSAIU2NST8Fb0d84"
    "8npJ/Cqbm+M6x4qfDmvcp+SBOQ57jnt/EL4CbDQlFg59gjDyuc2NnrGPPLJgfNnJmo4oy0"
    "O7ZI1fhXGNT0VVWYGO6mj70M1q3WPDkC6M1jl2bUfJgtpIGGhCnRw06cDJR1Vz/INSD07d"
    "3YgDz2X0iLNub9bcTN3IGLiMd+8J0DfabCI3GZsSbB5qgdCejCLK3+DgZ8FgZFbR5u641i"
    "yKxk0EEYIzsyB+vD1+vF+KrVEEuROG7dNE3TY3JtcikKHV2m4knsc8lVW9FjCPeO9qWWvi"
    "O/yZvzoXbuCtZLvk5mbtJjnnwyb8BfRoN7nN7JkvFzjTWl9NUb0dZqeuGX/JTTao7B2QFb"
    "3Lr0x8JyqmosbkjFa9bganltnNWf0wwMorHY14XQuv8OwHLOUlyZ1aUiJOQbfxqmE482f2"
    "jNhDQFyE0Rz7cy4dxR9Dn9hoGU4dajkrxK1ccTaCLY49wK6Npis054L8F6zQkrClQ8qBzp"
    "0+WUqPNue9c3EgRrpsAvXEyMaS/MZK7JPRJvGh3Z1g5ROVjK90OGBZXQenlEGXEQFMJZhu"
    "1HMzzr0ZbxKcGnJuDvQOqOFd/JSBzUpTarhZjFoxQ4+40iLC+EY9LxRDGie5pYyNeZy+xW"
    "diiXw16vM/oychlz3LstuaCzapRXyk8c/yLb48oY+ZppwunaWmXvJ0vIFJE02SU6ozU0pp"
    "KX44/UIsue+qbn3n5WA/bR0BihVPebd0GK6CPpUooP4gRAaIew2EP9z8cn51gT5+unh/eX"
    "t5cy0+ZV2BFd/M05NPF2dX+oSAzohHrblsO03u1O6neDNGn9yIV7LfvdBGqd7JKg/Zrt7M"
    "qk/ZNmE/6ySbQbxUCggnww1Et5Oup/wTAyLL4vvr7c21HOGMSAFlm1oB+j/k0CF3YJOBK8"
    "CI9qu0mDjFdF1LnIH7vaSSWDzgfN+b2R//D2XZLks="
)
