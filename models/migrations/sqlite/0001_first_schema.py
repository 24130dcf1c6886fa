from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "accounts" (
    "id" BIGINT NOT NULL PRIMARY KEY,
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
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
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
    "id" BIGINT NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "object_uri" VARCHAR(2048) NOT NULL,
    "body" BLOB NOT NULL,
    "created_at" BIGINT NOT NULL,
    "actor_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_outgoing_ac_uri_987ee2" ON "outgoing_activities" ("uri");
CREATE INDEX "idx_outgoing_ac_actor_i_15c5b3" ON "outgoing_activities" ("actor_id");
CREATE TABLE "deliveries" (
    "id" BIGINT NOT NULL PRIMARY KEY,
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
    "activity_id" BIGINT NOT NULL REFERENCES "outgoing_activities" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_deliveries_activit_2189d9" ON "deliveries" ("activity_id");
CREATE INDEX "idx_deliveries_state_372e7a" ON "deliveries" ("state", "host", "priority", "due_at");
CREATE INDEX "idx_deliveries_orderin_204374" ON "deliveries" ("ordering_key", "host", "state", "activity_id");
CREATE TABLE "dismissed_suggestions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
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
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_endorsement_account_e6cc07" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_endorsement_target__5aacb0" ON "endorsements" ("target_id");
CREATE TABLE "errands" (
    "id" BIGINT NOT NULL PRIMARY KEY,
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
    "id" BIGINT NOT NULL PRIMARY KEY,
    "object_key" VARCHAR(64) NOT NULL,
    "object_uri" VARCHAR(2048) NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "first_at" BIGINT NOT NULL,
    "last_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
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
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_follows_account_5d8b90" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_follows_target__c76e1c" ON "follows" ("target_id", "state");
CREATE TABLE "lists" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "replies_policy" VARCHAR(16) NOT NULL,
    "exclusive" INT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_lists_account_476a9b" ON "lists" ("account_id");
CREATE TABLE "list_members" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "list_id" BIGINT NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_member_list_id_910460" UNIQUE ("list_id", "account_id")
);
CREATE INDEX "idx_list_member_account_e5d939" ON "list_members" ("account_id");
CREATE TABLE "blocks" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_blocks_account_e0a2e9" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_blocks_target__2632ca" ON "blocks" ("target_id");
CREATE TABLE "mutes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "notifications" INT NOT NULL,
    "expires_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mutes_account_5a4c26" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_mutes_target__2039b2" ON "mutes" ("target_id");
CREATE TABLE "reports" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "post_ids_json" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "forwarded" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "resolved_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_reports_account_aff772" ON "reports" ("account_id");
CREATE INDEX "idx_reports_target__e8d1e6" ON "reports" ("target_id");
CREATE TABLE "moves" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "asked_at" BIGINT NOT NULL,
    "decided_at" BIGINT,
    "decided_by" VARCHAR(255) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_moves_account_1a85cc" ON "moves" ("account_id");
CREATE INDEX "idx_moves_target__6cc9dd" ON "moves" ("target_id");
CREATE TABLE "applications" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "client_id" VARCHAR(64) NOT NULL UNIQUE,
    "secret_hash" VARCHAR(64) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "website" VARCHAR(2048) NOT NULL,
    "redirect_uris" TEXT NOT NULL,
    "scopes" VARCHAR(1000) NOT NULL,
    "created_at" BIGINT NOT NULL
);
CREATE TABLE "authorization_codes" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "code_hash" VARCHAR(64) NOT NULL UNIQUE,
    "redirect_uri" TEXT NOT NULL,
    "scopes" VARCHAR(1000) NOT NULL,
    "challenge" VARCHAR(128) NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "used_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "application_id" BIGINT NOT NULL REFERENCES "applications" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_authorizati_account_bacd0f" ON "authorization_codes" ("account_id");
CREATE INDEX "idx_authorizati_applica_e1e3ed" ON "authorization_codes" ("application_id");
CREATE TABLE "sessions" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" BIGINT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_sessions_account_7516aa" ON "sessions" ("account_id");
CREATE TABLE "tokens" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "scopes" VARCHAR(1000) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "revoked_at" BIGINT,
    "account_id" BIGINT REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "application_id" BIGINT NOT NULL REFERENCES "applications" ("id") ON DELETE CASCADE,
    "code_id" BIGINT REFERENCES "authorization_codes" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_tokens_account_05d748" ON "tokens" ("account_id");
CREATE INDEX "idx_tokens_applica_7e745c" ON "tokens" ("application_id");
CREATE INDEX "idx_tokens_code_id_9afc93" ON "tokens" ("code_id");
CREATE TABLE "peers" (
    "id" BIGINT NOT NULL PRIMARY KEY,
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
    "id" BIGINT NOT NULL PRIMARY KEY,
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
    "id" BIGINT NOT NULL PRIMARY KEY,
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
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "boost_of_id" BIGINT REFERENCES "posts" ("id") ON DELETE CASCADE,
    "in_reply_to_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL,
    "quote_of_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL,
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
    "list_id" BIGINT NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_entrie_list_id_3003bc" UNIQUE ("list_id", "post_id")
);
CREATE INDEX "idx_list_entrie_post_id_182797" ON "list_entries" ("post_id");
CREATE TABLE "notifications" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT REFERENCES "posts" ("id") ON DELETE CASCADE,
    "sender_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_517bfa" UNIQUE ("account_id", "kind", "sender_id", "post_id")
);
CREATE INDEX "idx_notificatio_post_id_af941b" ON "notifications" ("post_id");
CREATE INDEX "idx_notificatio_sender__a979f3" ON "notifications" ("sender_id");
CREATE INDEX "idx_notificatio_account_f14d6c" ON "notifications" ("account_id", "id");
CREATE TABLE "polls" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "multiple" INT NOT NULL,
    "hide_totals" INT NOT NULL,
    "expires_at" BIGINT,
    "voters_count" INT NOT NULL,
    "announced_at" BIGINT,
    "closed_at" BIGINT,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_polls_post_id_aad669" UNIQUE ("post_id")
);
CREATE TABLE "poll_options" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "votes_count" INT NOT NULL,
    "poll_id" BIGINT NOT NULL REFERENCES "polls" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_poll_option_poll_id_f6c1dc" ON "poll_options" ("poll_id");
CREATE TABLE "poll_votes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "option_id" BIGINT NOT NULL REFERENCES "poll_options" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_poll_votes_option__94de45" UNIQUE ("option_id", "account_id")
);
CREATE INDEX "idx_poll_votes_account_09a90f" ON "poll_votes" ("account_id");
CREATE TABLE "idempotency_keys" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "key" VARCHAR(255) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_idempotency_account_dcfe2e" UNIQUE ("account_id", "key")
);
CREATE INDEX "idx_idempotency_post_id_1b25e8" ON "idempotency_keys" ("post_id");
CREATE TABLE "mentions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mentions_post_id_525756" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_mentions_account_863584" ON "mentions" ("account_id");
CREATE TABLE "post_edits" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "content" TEXT NOT NULL,
    "summary" VARCHAR(1000) NOT NULL,
    "sensitive" INT NOT NULL,
    "written_at" BIGINT NOT NULL,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_post_edits_post_id_e7416b" ON "post_edits" ("post_id");
CREATE TABLE "tags" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL UNIQUE
);
CREATE TABLE "followed_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_followed_ta_account_1b6b7e" UNIQUE ("account_id", "tag_id")
);
CREATE INDEX "idx_followed_ta_tag_id_ec54b2" ON "followed_tags" ("tag_id");
CREATE TABLE "post_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
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
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_markers_account_19d1b2" UNIQUE ("account_id", "timeline")
);
CREATE TABLE "quote_authorizations" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL UNIQUE,
    "quoting_uri" VARCHAR(2048) NOT NULL,
    "revoked_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "quoted_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_quote_autho_quoting_27ff94" ON "quote_authorizations" ("quoting_uri");
CREATE INDEX "idx_quote_autho_account_264aeb" ON "quote_authorizations" ("account_id");
CREATE INDEX "idx_quote_autho_quoted__c564ed" ON "quote_authorizations" ("quoted_id");
CREATE TABLE "bookmarks" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bookmarks_post_id_0562ef" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_bookmarks_account_e00c74" ON "bookmarks" ("account_id");
CREATE TABLE "pins" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_pins_post_id_c83bb5" UNIQUE ("post_id")
);
CREATE INDEX "idx_pins_account_92413a" ON "pins" ("account_id");
CREATE TABLE "reactions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "emoji" VARCHAR(100) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reactions_post_id_450f04" UNIQUE ("post_id", "account_id", "emoji")
);
CREATE INDEX "idx_reactions_account_8615aa" ON "reactions" ("account_id", "id");
CREATE TABLE "thread_mutes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "thread_id" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_thread_mute_account_e534bb" UNIQUE ("account_id", "thread_id")
);
CREATE TABLE "received" (
    "id" BIGINT NOT NULL PRIMARY KEY,
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
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_severances_host_cd9dff" ON "severances" ("host");
CREATE INDEX "idx_severances_account_73f643" ON "severances" ("account_id");
CREATE TABLE "silent_hosts" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "since" BIGINT NOT NULL,
    "error" VARCHAR(255) NOT NULL
);
CREATE TABLE "home_entries" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "owner_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_home_entrie_owner_i_7ca47e" UNIQUE ("owner_id", "post_id")
);
CREATE INDEX "idx_home_entrie_post_id_3338ff" ON "home_entries" ("post_id");
CREATE TABLE "tag_days" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "day" INT NOT NULL,
    "uses" INT NOT NULL,
    "accounts" INT NOT NULL,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
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
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWlz47aW/SsofUlSpenXXrtfamqq7I6T+I2XnraTScrp0YNIWEKbIhQudmve5L8PwE"
    "XiAtIELVIgfL8kbRKXkg7Ai3NX/Gu0YDZx/DcnlsVCNxh9j/41cvGC8H8Ub43RCC+Xmxvi"
    "QoCnTjQWx4Oii3jqBx62xMPuseMTfskmvuXRZUCZK0b/95whC7uID3qD/jlnfvBPRH30x+"
    "iPEbpnHkqfhtg9Cub8jk8D8kY822YWfzh1Zy97TOjSP0MyCdiMBHPi8YfdfeaXqWuTr8RP"
    "/1w+TO4pcewcKtQWD4iuT4LVMrp2SmfnbvBjNFZ8yenEYk64cDfjl6tgzty1AI3xnBGXeD"
    "ggdgYqN3ScBNX0Uvxt+YXAC8n6a9qbCza5x6EjAB/9+33oWgJnlEzfFPvkjUueJtT+j+TL"
    "ZYZPJlfXt5Obs9vJZFSaJ/FVCpgnlyzmijmmYsYFODPx7f7t7/v7Bwfv9t8eHL8/Onz37u"
    "j92/d8bPRTyrfe/RV/mQ2S8aMiPM9/Or+6FV+I8YUUrzBx4a9IBgc4loomajMzoU+86N+l"
    "+fkwx558drIyhTniP7DNHKUXNpO0eQlS2FNgu5iKBf46cYg7C+b8z/2joxqYfz359OHnk0"
    "/f8lHf5cG+Sm7tx/cE7hucxYumgnE6vit8yy9BZ+u8B3CxaztKS3gjsR2An1cyvS3fo739"
    "BgjzUZUIR/fyCIceVdIQ8XDjsN1/e/i+yfLlw6rXb3QzDy/fjJkX46SAcl6qP008+kg8n8"
    "PYC+QHTVbzQfViPiitZZv6SwevJqrbXlGuR8AHrJtdFkhQviVfK6hfOt4AdGvAvD37LaJq"
    "C9//08li+O3lyW8RvItVcufi+uqndHgG8w8X16cSqCc+Cz1LGfGMGACvDHxMrCdfEqXYFP"
    "iCWI/A3302BfrQc9SIiWMkq+6Klzxyu9GbKIKclzJAn/QD9pxgmyiDnZcCsBuCTd0p+6qK"
    "dU4IoG4Itc/xJPakFeIyWQC+IfAsDFpAnpcCsBuCfc8chz1xw1gV75IgkBMVxPn3aId4Rh"
    "AWeVPICQ5CoZBVES/IAeANAX8gq4kseFYN9UYC9EgzjJfh1KHWRAC3JAsVA74sacDC7tuC"
    "J/b+0dHe3ycL/iuoCLyqrHapsAGTkF/5e/tNFj4fVbnuo3t53B1mPRBZXJ4xh2BXjvdGqA"
    "DylEt1hfL6Sr+r/fT6+iK32k/Pi8v5l8vTMw58BDsfRIPochp1z4UcLPbIgZnKwpS1iBdF"
    "e8Q9VfSDhd3yiIBkgiWh90u2IFXpJ3m57aShNFInFYko7MmILJQsjwyseYuJycu1mphkUW"
    "uTerIT/P3QXxL+g9VnoCgJc9B6Dijf3602U5AXhBlorYXWnpd1smZ+FirzEyWS/e0Sb7ud"
    "hP29w3eH7w+OD9fYr6/UQV4Fr3CztIM3JwnwFuFdMj9QX7kFKYC1CKuD/WAiUFLWy0VJUM"
    "xtFbNHHqlPZckUles6KwKLugho6iZRdyeWJY3zrnSWPOFQbr2ppwUV5SAvqIVXccEeOUMO"
    "2EQxc7koB6u9ZrWLep/7h0xdibgwxdbDE/bsSekO22dVY8u3FvuL4hXs4lkEnvid4jckTp"
    "IbOnM5AP9JViNJKVbm7riuGsuPxwlN17Ai6wQtPfrIlwHiMqJeCiOHWdhJa6jG6Mnjn0ds"
    "NF2hYE6iUqpvfOQTyyMB+jb+En+L/3yzXH1Xrtbq5iMklVx3aTVaouWxM2MeDeZRVMMNF1"
    "M+7POuy70ScqRvsYAWJV25qWucs5cVMrCoa++4SQTluDqAclzc3pMXT7bSXeyt5DBnhIqO"
    "/FVA/AHCXLd8xbac3dg5mqfnVyeffpfv7Ol4YUPNvOhBo9Pfb89OinnusTpqbhxsBPozDf"
    "YGYhr41JWVC9Q7IF1pqQBERl5u+mLX5buwRQT6qtxVJgv8tXEJXpb+NOcuebn+3ggjaEzJ"
    "gCjNR3kyfmQe4VSd8/loQs75V8dyfVTuxTCwifgrXWzp1dGaz3r4aU28C2uQI8B/N4mD4h"
    "9Obj6c/HA2+ms3ptlJaNPgE7GYl7cQJLfHta0yxMBGVlk1uBr2rwCDppFBo+iIh7SNrsiJ"
    "KDhXYiSpgIEWZSfV0jhaRooQy8MeJmB8fNgA4uPDSoTFrWLmy/QLsZRasWREDIS4Kz49Jf"
    "ecqKnEPTYSBhgtfcc78H0gc4nURJlSAQC7EdiaxDp+IA59JJ400rG+V0ul7XgUJc2iHC/h"
    "03d8NeG4nce6n5VHhZ85+o42l+ZcjQvdccBt4iXhl+z49QPEPvfIBYWR8xkazWnKFatJvG"
    "4N0ExjjkMqaB88uSlqq6Z4F+UM2Hs7J+zpBtCYrqcCBq7n7UcxcRCQxTLuQdswmpYVgVS7"
    "UqlXTGpKcNY5rDYyED9o7ZxyCOdS9iR0AyrZA2sTdwuSkLjbdg7I1yX1iK/8AuTl4CVo/x"
    "KIHHSxA4YqGr0gZdD6325ZAPE8Nf93Xso4tteJIQNFu5rqlnvqUr9V1W5e0CD10vMMZJ1n"
    "efhvFthxqou+MnL9vRgH3WJ/sP/ueI22+KMO35vLk4sLaUBz7VQsYVqf9ZMT7ApUM2P9tV"
    "k/Ma7l2VBO+7kOgxnjP/gk88hhzUjz9J/cYtQp/6c0CZKwhWyiqsMXLBk9SX51H3EMCDdo"
    "qUfGNeGGXR5YsWM93k9jOv7jVABOxxvolN3+CRUsSjhRTf/OS5lnbHaVqMJsCd2oK+JJJa"
    "CCZ9yyggdsfK220eJBRC2sobUUmELbM4Vkzsbdlj9oav6sV59Ots8P1F9Q3yf2TTibET/5"
    "+eWsLcmwcW0CVyow8dcSDSvWb7huFbsXepqzBcJoGR3khWxGfOSyAD1hN0ABQ1OCkmcTG+"
    "EZB79cmv7CZzWoQQ+wx2+uE76gUEMHjTWuMbqghm7H2/fmjVHCPycGG/jWNnCoYNxmBWN5"
    "oesGrY7sKPdu60WPsCPnQ9h5jgBhp4/k9TQ3PU1FFn8D89CTeUCJqB4MBNL8u82OWYbekq"
    "mdkZERMRDl7adEszCwmNrR0BkRAyHeflJ/5CqfcNTU9sycmDGp5z1r6BhEKikyfx56alZ/"
    "3V3Yh7sh22euzTw/6gw1knDu7O1a6k02Aztg4OAAHMCKrqXh4AAEB6AO3hFwAGryGoADcN"
    "fIausAPPM87ErbwiV36plINKYPN2DqokjbVUA2qJaKuI6XKJbpb7U6f7e0sGNDHtJAO3RE"
    "gS+1W18q9ILrKcXWJgGWFeVX47yRgDzmpg2soZNHRDVeXSePVxNb9AiWHqVVrUY2Esapka"
    "O3bxtoET6qUolE9yAvX9ulr0no4Edx5vZIYqXHN8Z1Rnp8XncnkYKk2ikx1TLuo52HCsBc"
    "f6m5np/bxkH4nJSB9Hz75vuwCg0HbweBQd+tQX9PvRbnNmelgLp005Ks1VnaMCUdTYneYX"
    "qIE0Mw8yVh4h2ZScxx2NNIZifFd8a1hlI0ZqcpVXf5SHHcRhnqHfS0kKArdqeRN726BxkX"
    "qvDn7GkyZdy6kUQrThlzCHYrlnFestiBhYt2BXmqY3puwHJ9fSGevG7AcnpePJ/ml8vTM7"
    "68owngg2hQQfpcFtB7WaebOrw3Qj1Cvb4yWKzBj67VPjoUywcSlHeaoGwo/MOzPCFD+XVB"
    "q22Kcmy6E/sWz0aVln18e/y8ec839gDPejHyZ1pEQsGWh6IpbSckq6lnLQjJDNzgQEaGQ0"
    "ZmW8A12eeGtbabk5CZhgzkgvrSiu3oei3ncKjfRY32rjkFZFe9lG8ENHCUYgdrAQNjB53k"
    "oXhk6VDiT5bMoZZSDltZsseggpPolCFGbMhXywl9+ihZ2LUO7pwc+LgVfNx6my3AnvVgzz"
    "oyPX2TSASrO3MDT3pO0ubms7xvQvi4Tk5Guoufn7y8zNcj5R4cTU2IX2bmmk9BdrrBxdTW"
    "xZS+KUrQZ4Rgm9zSNply3Bfukan5PbDF33SHzLz0z/uWltKqBmVIP7JtQaoj58i8y7oRjk"
    "uymEabu5RxJHefpxyLaGDXlEOnQj9gHcMPb5k6H8D6gHvoNQWdcA/wehjg9Th1mPUg4x/x"
    "jVrqMRVDoBUx0I6isoUUbK0maih80FBWMpQUbDP11PDCNloyQzMysHXkhtomYF+G0dcoMc"
    "Poei0xXIRBN/Ev4IXa69s6XhhVNFILr09NVkgWKclC/WnzfBHydUk94isT8rxcK+KRYKfL"
    "fge8+1VOAPBu4N1avQbAu3eNrLa8+xNZMk9aeJDcqeXeXjQGig+g+KCkd5M8CH/yRdrK+5"
    "Z8rU+G2gj2mBh/97mrSanB9/bst9sc9U7T37+9PPktYtuLVXLn4vrqp3R4hpl/uLg+LTYm"
    "YYv0kMemwGdEDGhw1DvgHJgZ85SKQLIyPULOIi3blfbpuP7jnnli1yMyxV9n0ufkoP4Deh"
    "wNdcvNVp/5zHlsMTMFQXC1mOlqMdPWB0/LLtEfnqdFR3cAOFpenaPlkj2SkSzAyR6fC3Dy"
    "Ec1cLKMbvulPmb36xkdP1J+jgKEpQWlTKsSfTJ449ydv0O2cIG5kI+wR5C+w43yPsL2gro"
    "/EikHcQli8GRVmpoPHa+j6gegq9KXeuZWL/YcWvD4rBfbW1tmmTSxqt5iWvBxYWy/Ff6rk"
    "ZMtLGeDZ7KGvDdi1YNe+LvTBrgW7VmdktbVrrzKpkiOJfZu7P66zc0tJl8/bu+eJiRlNPr"
    "HHiD8D+Zx53jv4gfjfo2XIzdQlXjkM86EW9rxVZHwi7KN/3Fxf8V8TFbNzO5bbsGj/f44O"
    "ymZvZ5/SIO34gS/LKEBD+PL0nmnHUxROh4D9rJ39nM5rUxabjjfQej7Yb0BgD/Yr+au4BR"
    "FLjd+CodgVr8CE3kl7quedF6bq/4y/NLt/N4c+v+2DRWe0RWdETni8YnWDVkeTLvdu69Z9"
    "TS+d3RRSTZuvnSyXTo2JnL09rrOQ8WYg5NxDzn25FYpDSQW7rklCzgptx7zcrX2fMy6PDx"
    "sYl8eHlcaluFVkctxMDCZz7M+V4t95MQPt+O1DHf1fAeN0vIHgdhLmeyJTn6qlcWREzAul"
    "dnQKtkds6hErmIQelXQiqK7IKQkasbD7rszxLbYkEtxrdPVawgjAC8lKb9++bZKuxIdVJy"
    "xFN8Hpqi1LLDk/dmT4hHw2Pfq/kcnygV8bycyf0qBxrRGUHc7Xkd1F9x+whYawysd1thD/"
    "wcokPScEttCzBD1LUNoSG2O2WeA1ZvKaOXbEhyiZSTkh4wylvf0mdhIfVQ30fslK2mHbMO"
    "0W9k5ClKHfgr1nhCCx3cy0CDPDwzn8N3EV9TkoycI8bCtMn4+LvTSenH/asOajcbS+tBrh"
    "aI1XcbTGDfH9ivByemtc51Xx40GKdcbIYTP+dRB10RMN5gijqceefOJV1w7Xi4ArZqBqfF"
    "zjignYA3GVfTF5KXDGPOuMAQe8Vu8DWLbaTADYV3rxeiCcwyect2J7ltHN+EYt2Yy2doja"
    "AVUEqrijHEYIHUFKzCtm5B55ZG0aLOXlIOAxQEKuV2ELxDte8zxE6UaqE5ARghcAAk0QaB"
    "rQau+q6NZKsmZfCqssE9dIgDNKNIcu/3x09cvFxa68Kh9J5MkoOVWi6+M6n8qSjwCXCrhU"
    "SpvbXFo3Xm3pp+ONc6N0UkIHfZA77YPskuCJeQ9KVXNZGQNSb/tOK7fYYond1cTCKqDnpQ"
    "B2ZdhdJtMjNaucGVOF2zfU2FbvIp2VMQDyHnZGcH5rRRBzBS3urM3E5ORgYrbfI47dB9yE"
    "VKOTGRnQS40YO525OAg9MvGtOVFrMCKTNQ717bP4GKwJ/6/VJuomFYfgW/vgW8A8ecVuDf"
    "/JChm35Lvq/JJq58kj8XxpdOF5zZ6VNQ/4LjT8A1nxx3Gu4i09Kos31LTZLosah3kXLdGI"
    "2xZxmSxA/jzkIh9LCedUoEdwseMMl7JwuCbiLyXfY0HMgIXct3NGtHAVBPuLL9suq5Evyv"
    "UI/d1nY8D32LQFQc+JATFvn5Uojnptk5WYlQP82+LvkBl2JnPmyGLZjDkEu/IJyAsWJmDK"
    "JbtSPesr/eqe0+vri5zuOT0vKpdfLk/P+JYbKSI+iAYVmC9Dr40vMicGK77tig8cf0J9P5"
    "Q17K8pt8hJGcBxitUA+03ouhhWUw2wX6LsAjZlQpkTMgDqPhhNKdNzV7lcni/vyJDcGdfn"
    "c7GlE7fCbN6O4WnOkIVd0WNBNFjInsWOqC/OpENJauE3Pr9W06WhzZMgfWywW0J1+hhZYO"
    "qo7A5rAQO0VQ/OyiX2/SfGdY1q0WNJEPBugrfHHCW/WTq+R3QXRJwWOlTPmcMsrAbxRsK4"
    "JdwkqlQdUirFk5JvO3mkPp1SblUp5TDJpXvEfBlOHWoNdWGn8PnE9WlAHyVrvNZLIJUHZ4"
    "GCsyBF0MHuLMRqHXllsqBu6tUNpPBpRdIzLwL1BU7qM1MQBM9Za18x9rkuYTPqKs9BSRRm"
    "QWUWdPHuMMcZyXw7LA5613h2+IgOKvXu1qdffgavyxAW8rjG67Lgv4kuZWZULcXMigGzVG"
    "CWc2qLtynAjsQ7Xwt5QRJQV0B9h40xX+32mcX/kQXE8ycVXRkqt4GiWH8E/2238O/vHb47"
    "fH9wfLhGfX2lDmxJirXrcnCsFgS9KAmLu3WZk8PaHGiSEwP026KfOYm9Ob/MCEG345cZRf"
    "mZKE+Dcm+Yj8ljBjYFTRvCZJaeTl12hTV5nf5oqa2Z3B0/Z3FOWDTQwBYxyXS+zNg0QguM"
    "ayzKgAZqUbm1gIGNSjqJLAta3I5MA5ceVXPpSHmpM4m1ELSn3BqRcCSJQC2IhLMll4iOje"
    "UyC083HvEri76KlEX8mnSTeYZDRMqqC9d1TE4S4DLdD3fuygZy0YRcwAEru7W2c69Pc/hz"
    "YmBxb2ujZGuTbAtb5ca+G9hUNN0xc4tQzybCmumYpsjqe3hQ5EySUpHYyVRHQ/ygEwaSB2"
    "vKhD+I3cs4SHGsGDJGd6N8WmUqCIF37VR3HZNRbIuz1YY4OvXK7aghTugp1ZIkw7vyQJVX"
    "fmeLuxd0o0R6iWaprV1OZSBzQSFzoV0C/q4S73tTG9tPuqfuxCNLZ8V3a9WWZRJRUCTNFE"
    "kWura2ffUzIKre1s4P5h7BtvJU5MTAy9Ia/QGE0HpSPEeNDkw8qjkv8UhyXCJzAyIz7eva"
    "zq9FDMC4j+YI+faUoWcpdZ3fSADcLeGOIVPQIgWxHoEP+Dr429LhgPWjVQ72GyiVg/1KnS"
    "JuFSAPFwvsKZH0jIgBa7yfg27blsRCKWxbA7RNCazRpa/bNz1xEGBrLjKFfeVulDJZ6EjZ"
    "5jQiKEHW0xgiNm0zLzkxcAS0RV94VmiLbMOSHOQbFqGNQn/qyBbFANgisPf4kVsytE2SrE"
    "wUAC4rBRFgkBGVGn2wEQFAS2V8mUOuo2sKZFsmaxzp7ubgOOHT+xqohnsKYuZh3VGs58+Q"
    "BUQV7JwQQK0EtfKRwQUx4+DevukeI4azx9mrA14SNw74btf5kvENUMn1WpSD1oRNXVVa59"
    "+/Ans8my+qNAMFwY48IubH5rPZJi/JVIFpeNE0xBq8xXtQEIQJ2E4piqbVEloWojQpl6hQ"
    "OVvAt2F/Db3WeFNoyxo2By//Gujql4uLkXRPBXDrwS1QiOcXbqprAdh6YAt7UsWS3U0F1b"
    "lNFkv+9VxrxWdrJKmlKowY11VV0c3YyQNZNSuwGp0gy6EkOgFGfDa6Zx7CyCN8jv0ABQxF"
    "RpU/Lx8zoyTZoFyLf+fdl4pD8dVLi68eiJK7IBluYB1FN351SKXQ6TUA7402E6Brs0IwV8"
    "Fc3Zq5ql0fSB0pv6ZtIC/55lzRAzK9VcvvF/GgTk8dGEPjJj31bR3j1pt6mDof+jMPQ0lf"
    "DfXQbnvUknQ8uz9CqyYDWzWd2bSyXVN0r5Z8RGtG5P03dSu6iGDPocRDIqEPsXuE+aWocA"
    "CJh0n8iY1EoHe1xqq5jqUMpTC8e0XSW90VFM5C4awE7vWVwRbOPnk04JpB2QuelwPebZzJ"
    "Y+a2OiSLR0dirqlDUIB+i2ejClIubj3PyQM868QjyJ+bvqu6nEgKPLsJzwbVvLPWYutXpj"
    "nwmdcM2MiW9sQgVpwv3BIT9TuwCWi6JW7WHQQdTeYYFfziWW7RDa3YNYOA7L6XsgvVCvrt"
    "Vs1r1Fx9r6kvqc6V9J1sI9uRomAL/qozl0jVxfpmvdJIhzXOPY71pI3Y9AuxgnGUQ0weiT"
    "dGPkPBHAcII4cvEMSve2QZ5TCiD1EuI7IZ8ZHLAjQV04Yo/wdHQpan3MGn/OH+4Z6y0LVF"
    "ojNXb4j/UC4dPSz9OBpwlNmU2StkYRdNQ2/FP3BBoiscO/KNj+7DIPQIhDcGrxh3mfaskV"
    "o8PmygFY8PK5WiuFU8bWJ3h3ns2prqpdA/0lyqvUNyQgB2Y7CTvUE5cpGXg/z9bnwIO0oM"
    "xd5DtNWX80LjO7WkaxGN6eE4rYAuiEM5BwRHsDYruI6RrOdLQa1nZQzU6tvvTe5gP5i0Os"
    "+jKAn+39aOd27KKbZMzEj0h/tet6BvrWNiuLRb1Rjm5YCjQI2hCYoGKt0MT47+L9Eh4iTX"
    "J1BCxSWjamm5pP1gY6/okngL6osNKnJVMjd2EApXY/RYhF0mWPob9Ik8sgfh2XSJj/giW2"
    "Vcmv6DcFjiGZ+UjRdzTpylzEXax0dq6NuEgNBLrQw4a7fzLpz8W7Rp7ZsR6+3IzMHj7cXa"
    "TZn75uXgTAwzKa6pTqRCWzF1Z0ZODNDfkn0Ro7oF88Ls1Kvc4oOK1ldhtJ0y9iAiHyOJqb"
    "a+N64z0KbJKOinoRGn1sKkAQ4CxWWviH4Pz8E51K1S66R6Lb3GmmbVf6RSH/FH+oxTeEm7"
    "bd8FBEMbrQoEQ7f5AIIBBEPDVwAIBhCMEsH4RLBVFYle36ulGl4yqkf3Bv+LLNgXWqIhxU"
    "zSlKkANdGOmsQTWJqA6kjjWsDEdlHbqfAbUjXLwA+thOMRtNIzQzF5DCXeYPOAzaPnRIDR"
    "A0ZPuQXBXJTDXIbRlyn3INjcHdc2IYjGTRZ8YB9FcfO0hAd8r9oo33GNgbOZMKVJyInBXg"
    "g8cEgTAGTE8GyoT8Qi9JHk95nivdpd08uO6rLn192IL6R4D58nLMvmEtzw5gPv1tfS7xPd"
    "gLIQLdVK3TYL7XCgHc4wXYjQDqdHsOdSe70a53S8iRB3cVywaDUn2yJd7K3kCKcSxfMoVo"
    "k5PTCM6zY2cWDKOHMeBQfy9Pzq5NPv8jNX0vHCezLzogeNTn+/PTspHgeS8pumi3otYOCq"
    "3jtuEkM7rg6hHZcr9LAv6/VRje9Gwrg42lGjGOVRTYzyqByjxEFAFsv4pK88xtXmeUakP+"
    "P8bbcUemsNVRIDpwRnbcO3tQxEI7fuhcpal0qzUhCEqTGpD9+N6AkcObkkbpTNzXGdH8VP"
    "hzVu9nHPHIc9xQ00CF8BNpoSC4c+QRj5NCDoCfvIIwvGl52sc4eyvIZtOCB00ShtXFFZgY"
    "7qaPvQzWrdYRuOLozWOXZtR8mC2kgYaEId7TXpWslHVXP8vVLfSt3diAPPQ/SIs+4R1txM"
    "3cgYuIy37wnQO5ZsJj8ZXih5qLU8O7KBKH9hg58FYZEZQZu741orKBo3EbwHTpGC6HBJVe"
    "yWQGsUH+6EP/s00a7NTcW1CGRWtbYKiecxT2VVrwXMo9XbWtaaeAZ/5q/OmRt4K9mmuLlZ"
    "uyfO+bAJfwE92k1eMnviywWObNZXU1Rvh9mpaz4HuQkHtd1WbetaGGXma1BjP0brWTfrUc"
    "tE5OybP8CaKB0tcl1LovDsByxlHcmdWsohDvm28aphKPJn9oTYfUBchNEc+3MuHcUOQ5/Y"
    "aBlOHWo5K8TNVXE4gC36/mPXRtMVmnNB/gtWaEnY0iHlIOVWnywlP5vjzLk40B599H0d7b"
    "GxJDexEvtktElMZ3snNvlEJVsrHQ5YVleoKWW/ZUQAUwmmG/XcXNduZEyCdLcUm2O6BSZ4"
    "Gz9lYBPQlAlu1p1WRNAjrrS8L75RTwPFkMb5aClBYx5na/EZUCK1jPr8z+hJyGVPskS05o"
    "JNqgQfaPyzfIsvT2gXpimFS2epqcs7HW9gfkOTPJLqJJJSBokfTr8QS90zlZeDrbO1XzBW"
    "POXd0mG4CvpUooD6vRAZIO41EP5w/cvpxRn6+Onsw/nN+fWV+JR1sVR8M1Lefzo03j4/nZ"
    "1c6BPPOSEeteay7TS5U7uf4s0YbfIaXst+90KTpHonqzxDunozqz5E2oT9rJPUBPFSKSCc"
    "DDcQ3U6ai/JPDIgsA+8fN9dXcoQzIgWUbWoF6P+QQ4fcCk0GrgAj2q/Sut8U03XZbwbuD5"
    "KiX/GA011vZn/9P1r/0lE="
)
