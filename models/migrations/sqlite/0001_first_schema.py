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
    "ed25519_key_id" VARCHAR(2048) NOT NULL
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
    "eJztXW1z27aW/isYfbntjDY3tmMn987Oztip2+auY2djt9uOm9WFSFhCTREqQdnR3u1/X4"
    "AvEl9AmqBFCoTPlzYmcSjpAXjwnFf8a7RgLvH4q1PHYSs/HP0d/Wvk4wUR/yjeGqMRXi63"
    "N+SFEE+9aCyOB0UX8ZSHAXbkw+6wx4m45BLuBHQZUubL0f89Z8jBPhKDXqF/zhkP/4koR7"
    "+NfhuhOxag9GmI3aFwLu5wGpJX8tkuc8TDqT973mNWPv1jRSYhm5FwTgLxsNsv4jL1XfKV"
    "8PTP5f3kjhLPzaFCXfmA6PokXC+ja2d09sEPv4/Gyi85nTjMWy387fjlOpwzfyNAYzxnxC"
    "cBDombgcpfeV6Canop/rbiQhisyOZrutsLLrnDK08CPvr3u5XvSJxRMn1TzMkrnzxOqPsf"
    "yZfLDJ9MLq9uJtfnN5PJqDRP8qsUME8uOcyXc0zljEtwZvLb/dvfDg+Pjt4evj46eXf85u"
    "3b43ev34mx0U8p33r7Z/xltkjGj4rw/PDDh8sb+YWYWEjxCpMX/oxkcIhjqWiitjOz4iSI"
    "/l2an/dzHKhnJytTmCPxA9vMUXphO0nblyCFPQW2i6lY4K8Tj/izcC7+PDw+roH559PP73"
    "88/fyNGPVtHuzL5NZhfE/ivsVZvmg6GKfju8K3/BJ0ts57ABf7rqe1hLcSuwH4aSXT2/I9"
    "PjhsgLAYVYlwdC+P8CqgWhoiHm4dtoev37xrsnzFsOr1G93Mwys2YxbEOGmgnJfqTxOPPp"
    "GACxh7gfyoyWo+ql7MR6W17FK+9PB6orvtFeV6BHzAutlnoQLlG/K1gvql4y1AtwbMm/Nf"
    "Iqq24PwPL4vhNx9Pf4ngXayTOxdXlz+kwzOYv7+4OlNAPeFsFTjaiGfEAHht4GNiPfk9UY"
    "pNgS+I9Qj87RdboF8Fnh4x8axk1V3xkgdhNwYTTZDzUhbok37AnhPsEm2w81IAdkOwqT9l"
    "X3WxzgkB1A2h5gJP4k5aIa6SBeAbAs9WYQvI81IAdkOw75jnsUdhGOviXRIEcqKDuPge7R"
    "DPCMIibwo5weFKKmRdxAtyAHhDwO/JeqIKnlVDvZUAPdIM4+Vq6lFnIoFbkoWOAV+WtGBh"
    "923BE/fw+Pjgb5OF+BVUBl51VrtS2IJJyK/8g8MmC1+Mqlz30b087h5z7okqLs+YR7Cvxn"
    "srVAB5KqS6Qnlzpd/VfnZ1dZFb7Wcfisv5p49n5wL4CHYxiIbR5TTqngs5OOxBADNVhSlr"
    "ES+K9oh7qugHC7sTEAnJBCtC7x/ZglSln+TldpOG0kidVCSisEcrslCyPDJ05i0mJi/Xam"
    "KSRW1M6sle8OcrviTiB+vPQFES5qD1HFCxvzttpiAvCDPQWgttPC+bZM38LFTmJyok+9sl"
    "Xnc7CYcHb96+eXd08maD/eZKHeRV8Eo3Szt4c5IAbxHeJeOh/sotSAGsRVg9zMOJRElbLx"
    "clQTG3VcwBeaCcqpIpKtd1VgQWdRHQ1E2i704sS1rnXdmlX1FWQNzdZzLt5YUpdu4fceBO"
    "SnfYIasaW761OFwUr2AfzyLw5O+UvyExG6/pzBcA/CdZjxTFKZm747r6FB6Pk3PfsEblFC"
    "0D+iCWARIysoIEI4852EurSsboMRCfR1w0XaNwTqLikr9wxIkwuUP0Tfwl/hr/+Wq5/rZc"
    "v9LNRyhqW27T+pxk3WNvxgIaziM/r79aTMWwL/sugEm2C3PTp40ocslNXeMspqyQhWUuBy"
    "dNfMon1S7lk6JHOXnxVCvdx8FaDXNGqOjaXIeEDxDmuuUrwx/jjG9ToHn24fL086/qCEo6"
    "XrLKWRA9aHT26835aTHzN1ZHzenSVqA/snQwELLEqa9KoK53yfjK5GnwFT/fGMC+L3Zhh0"
    "j0J5p1SCpZ4K+Ni5Ky9Kc5d8nL9fdGWEFjSgZEaT7Kk/E9C4ig6oLPRxPyQXx1rNZH5er0"
    "gU3En+liS6+ONnw2wI8b4l1YgwIB8btJHCZ8f3r9/vS789Gf+zHNTlcuDT8ThwV5C0Fxe1"
    "zbPEAObGSVVYNrYEU/GDSNDBpN1yQEsrsiJ7IEV4uRpAIWWpSd1I/iaBlpQqx2BNuA8cmb"
    "BhCfvKlEWN4q5gJMfyeOVnOKjIiFEHfFp6fkThC1Ms7V+aVbCQuMlr7zSvFdqHKJVKO9EQ"
    "CwG4FtSKzjO+LRBxIoIx2be7VU2o1HUdIsyvEcPn0rVhOOGxxsOvwEVPqZo+/oCmnB1YTQ"
    "rQDcJUESfsmO3zxA7nMPQlAaOV+g9ZahXLGaxJvWEso25jikEt/Bk5uitmqKd1HOgr23c8"
    "KebgCN6XoqYOF63n0UE4chWSzjrpwNo2lZEUg+KhW/xKSmBGedw2orA/GD1s4pjwgu5U5W"
    "fkgVe2BtKmNBElIZ284B+bqkAeHaL0BeDl6C9i+BzMqVO+BKR6MXpCxa/7tNlCZBoOf/zk"
    "tZx/Y6MWSgjNFQ3XJHfcpb1THmBS1SLz3PQNZ5lof/eoE9r7oMJiPX34tx1C32R4dvTzZo"
    "yz/q8L3+eHpxoQxobpyKJUzrs35ygl2BamesvzbrJ8a1PBvaaT9Xq3DGxA8+zTxyWDPSPP"
    "0ntxhNyv8pTYIibKGaqOrwBUtGT5Jf3UccA8INRuqRcU24YZ8t/Pesx/tp1SV+nA7A6XgL"
    "nbK779nPooQT3fTvvJR9xmZXiSrMVdCNuiKeVAIqeMYtK3jAxjdqGy0ezdLCGtpIgSm0O1"
    "NI5Wzcb/mDoebPZvWZZPt8R/mCck7c69VsRnjy88tZW4ph49oErlRgwjcSDSvWr4VulbsX"
    "epyzBcJoGR1thFxGOPJZiB6xH6KQoSlBybOJi/BMgF8uTX/msxrUoIc4EDc3CV9QqGGCxh"
    "rXGF1QQ7fn7Xv7xmjhnxODDXxnGzhUMO6ygrG80E2D1kR2lHu3zaJH2FPzIew9RYCw10fy"
    "epqbnqYiy7+BeZjJPKBE1AwGAmn+3WbHLFfBkumdGpARsRDl3adEs1XoML3DcjMiFkK8+6"
    "T+yFU+Eajp7Zk5MWtSz3vW0DGIVFFk/jT01K6Oo/uwD/dDts99lwU86gw1UnDu7O1a6k22"
    "Aztg4OAAHMCKrqXh4AAEB6AJ3hFwABryGoADcN/IGusAPA8C7CvbwiV36plINKYPN2Dqok"
    "jbVUA2qJGKuI6XaJbp77Q6f7+0sGNDHtJAO3REgS+1W18q9ILrKcXWJSFWFeVX47yVgDzm"
    "pg2soZNHRDVeXCePFxNbDAjmes1RtxLWqZHj168baBExqlKJRPcgL9/YpW9I6OB7eQrxSG"
    "GlxzfGdUZ6fIJxJ5GCpNopMdUy7qO9hwrAXH+uuZ6f28ZB+JyUhfR89+b7sAoNB28HgUHf"
    "rUF/R4MWJ9lmpYC6dNOSrNXpwjAlHU2J2WF6iBNDMPM5YeI9mUnM89jjSGUnxXfGtYZSNG"
    "avKVW3+Uhx3EYZ6h3MtJCgK3ankTezugdZF6rgc/Y4mTJh3SiiFWeMeQT7Fcs4L1nswCJE"
    "u4I81TE9N2C5urqQT940YDn7UDyf5qePZ+dieUcTIAbRsIL0+Sykd6pON3V4b4V6hHpzZb"
    "BYgx/dqH10KJYPJCjvNUHZUviHZ3lChvLLgtbYFOXYdCfuDZ6NKi37+Pb4afNebOwhnvVi"
    "5M+MiISCLQ9FU8ZOSFZTz1oQkhm4wYGMDIeMzHaAa7LPDWttNychMwMZyAXlyort6Hot5/"
    "Ao76JGe9+cArKrnss3Qhp6WrGDjYCFsYNO8lACsvQo4ZMl86ijlcNWluwxqOAlOmWIERvy"
    "1fFWnD4oFnatgzsnBz5uDR+32WYLsGcz2LOJTM/cJBLJ6s79MFCek7S9+STvmxAxrpOTkW"
    "7j5ycvL+NmpNyDo6kJ8cvMXPMpyE43uJjaupjSN0UL+owQbJM72iZTjvvMPTI1vwe2+Jvu"
    "kJmX/mnf0lJZ1aAN6Se2K0hN5ByZd9k0wvGRLKbR5q5kHMndpynHIhrYNeUwqdAPWMfww1"
    "u2zgewPuAeZk1BJ9wDvB4WeD3OPObcq/hHfKOWekzlEGhFDLSjqGwhBduoiRoKH7SUlQwl"
    "BdtOPTW8sI2RzNCODGwTuaGxCdgfV9HXKDHD6HotMVyswm7iX8ALjde3dbwwqmikDt6cmq"
    "yRLFKShfrT5vki5OuSBoRrE/K8XCvikWBnyn4HvPtFTgDwbuDdRr0GwLv3jayxvPszWbJA"
    "WXiQ3Knl3kE0BooPoPigpHeTPAg++V3ZyvuGfK1PhtoK9pgYf/ulq0mpwffm/JebHPVO09"
    "+/+Xj6S8S2F+vkzsXV5Q/p8Awzf39xdVZsTMIW6SGPTYHPiFjQ4Kh3wAUwMxZoFYFkZXqE"
    "nEVativt03H9xx0L5K5HVIq/zqTPyUH9B/Q4GuqWm60+48x7aDEzBUFwtdjparHT1gdPyz"
    "7RH56nxUR3ADhaXpyj5TITUhop3C25++M6p0spOPWk62X0weUIBwRFk0/cMRLPQFwwojsP"
    "3xP+d7Rc8Tla4rXHsBjq4CBYI2ElLBDm6B/XV5fi10RJ/2hKPPaIDv/n+OjVqDBx3X1Kg/"
    "Bset4oJ2J5Bk+ULRaF0yEQxTXOjQTnzm5s6aPDBrb00WGlLS1vgWVn8FswFLviBRh2eynj"
    "fdqktlX/ZzrGZ/fv5tDnt32w6Ky26KyInccr1jRoTTTpcu+2aVXqZunsgRepny6XXo2JnL"
    "09rrOQ8XYg5CZAbkK5ZMyjpIJd1wRrs0K7MS/3a993fOQsJ8JMDCdzzOc6MBfELLTjdw91"
    "9H8NjNPxFoLbSZvPRzLlVO8YtoyIBck0/ZwWFhCXBsmB04qKjerMpZKgFQu77wwm7rAlUe"
    "Beo6s3ElYAXkhdev36dZPkJTGsOn0puglOV2NZYsn5sSfDZyVmM6D/G5ks78W1kcr8KQ0a"
    "1xpB2eFiHbldVEmCLTSEVT6us4XED9Ym6TkhsIWeJOhZgtKW2FizzQKvsZPXzLEnP0TLTM"
    "oJWWcoHRw2sZPEqGqgD0tW0h7Lq41b2HsJUa54C/aeEYJ0azvTIuwMD+fw38ZV9OegJAvz"
    "sKswfT4u9tx4cv5pw5qPxtH60mqEFqQvogXpNeG8Iryc3hrXeVV4PKhh3vW1YART5q6Rx2"
    "bi6yDqo0cazhFG04A9chKUk6ibiYArZqBqfFzjignZPfG1fTF5KXDGPOmMAQe8Ue8DWLbG"
    "TADYV2bxeiCcwyecN3J7VtHN+EYt2Yy2dojaAVUEqrinHEYIHUFKzAtm5AF5ECqjTYOZrB"
    "wEPAZIyM0qbIF4x0uehyjdSHcCMkLwAkCgCQJNA1rtXRXdOknW7HNhVWXiWglwRonm0BWf"
    "jy5/urjYl1flE1EfZBxdH9f5VJakk7OLwaUyhL1tXONSmSvrxqst/XS8dW6UTkrohErVK6"
    "DbCNjoR9l5V2SfhI8suNeqmsvKWJB623daucMWS+yvJw7WAT0vBbBrw+4zlR6pWeXMmirc"
    "vqHGrkvcyVSrpX1WxgLIe9gZwfltFEHMFbT4szYTk5ODidl9jzh2FwoTUo9OZmRALzVi7H"
    "Tm43AVkAl35kSvwYhK1jrUd8/iY7Am4r9Om6ibUhyCb+2DbyEL1BW7NfwnK2Tdku+q80uq"
    "nScPJODK6MLTmj0rax/wXWj4e7IWjxNcJVgGVBVvqGmzXRa1DvMuWqIRvy3iKlmA/GnIZT"
    "6WFs6pQI/gYs8bLmURcE3kX1q+x4KYBQu5b+eMbOEqCXab4zWzcnC6ZhvwAzZtQdBzYkDM"
    "22clLli7Y++ycoB/W/w9MsPeZM483TM484JwCKfGIZzLVdDGF5kTgxXfdsWHHp9Qzleqhv"
    "015RY5KQs4TrEa4LAJXZfDaqoBDkuUXcKmTShzQhZA3QejKWV67iuXK+DqjgzJnXF9Phdb"
    "enErzObtGB7nDDnYlz0WZIOFOQnIK3QzJ4i6iHJ5Jh1KUgv/wsW1mi4NbZ4E6WOD3RKq08"
    "fIAlNPZ3fYCFigrXpwVi4x549M6BrdoseSIODdBO+AeVp+s3R8j+guiDwtdKieM485WA/i"
    "rYR1S7hJVKk6pFSKJyXfdvJAOZ1SYVVp5TCppXvEfLmaetQZ6sJO4ePE5zSkD4o1XuslUM"
    "qDs0DDWZAi6GF/tsJ6HXlVsqBu6tUNpPAZRdIzLwLlEif9mSkIguesta8Yc6FL2Iz62nNQ"
    "EoVZ0JkFU7w7zPNGKt8Oi4PeNZ4dMaKDSr3bzemXX8DrMoSFPK7xuizEb6JLlRlVSzGzYs"
    "AsNZjlnLrybQqxp/DO10JekATUNVDfY2PMF7t9ZvF/YCEJ+KSiK0PlNlAU64/gv+4W/sOD"
    "N2/fvDs6ebNBfXOlDmxFirXvC3CcFgS9KAmLu3WZk8faHGiSEwP026KfOYm9Ob/MCEG34+"
    "cZRfmZKE+Ddm+YT8ljBjYFTRvCZJaeSV12pTV5lf5opa2Z3B0/ZXFOWDTQwhYxyXQ+z9i0"
    "QguMayzKkIZ6UbmNgIWNSjqJLEta3I5MA5ceVXPpSHnpM4mNELSn3BmR8BSJQC2IhLcjl4"
    "iJjeUyC880HvEzi76KkkX8nHSTeYJDRMqqC9d1TE4S4DLdD/fuygZy0YRcwAEr+7W2c69P"
    "c/hzYmBx72qjZBuTbAdb5da+G9hUNN0xc4vQzCbChumYpsiae3hQ5ExSUpHYyVRHQ3jYCQ"
    "PJgzVl0h/E7lQcpDhWDhmj21E+rTIVhMC7caq7jslotsXZaUMck3rldtQQZxVo1ZIkw7vy"
    "QJVXfmeLuxd0o0R6hWaprV1OZSBzQSNzoV0C/r4S73tTG7tPuqf+JCBLby12a92WZQpRUC"
    "TNFEkWura2ffUzIKre1s4P5wHBrvZU5MTAy9Ia/QGE0HpSPMeNDkw8rjkv8VhxXCLzQ6Iy"
    "7evazm9ELMC4j+YI+faUq8DR6jq/lQC4W8IdQ6ahRQpiPQIfinXw16UnAOtHqxwdNlAqR4"
    "eVOkXeKkC+WixwoEXSMyIWrPF+DrptWxILpbBtDdA2JbBWl77u3vTEYYiducwU5trdKFWy"
    "0JGyzWlEUIJspjFEXNpmXnJi4Ahoi770rNAW2YYlOcg3LEIbhf70kS2KAbBFYO/wg7BkaJ"
    "skWZUoAFxWCjLAoCIqNfpgKwKAlsr4ModcR9c0yLZK1jrS3c3BcdKn9zXUDfcUxOzDuqNY"
    "zx8rFhJdsHNCALUW1NpHBhfErIN796Z7jBjOHmevD3hJ3Drgu13nSyY2QC3Xa1EOWhM2dV"
    "UZnX//AuzxbL6o1gwUBDvyiNgfm89mmzwnUwWm4VnTEGvwFu9BQRAmYDelKIZWSxhZiNKk"
    "XKJC5ewA34b9Ncxa402hLWvYHLzia6DLny4uRso9FcCtB7dAIZ5euKmuBWDrgS3sSRVLdj"
    "8VVB9csliKr+c7azFbI0UtVWHEuK6qim7HTu7JulmB1egUOR4l0Qkw8rPRHQsQRgERc8xD"
    "FDIUGVV8Xj5mRkuyQbmW+M77LxWH4qvnFl/dEy13QTLcwjqKbvzqkEph0msA3htjJsDUZo"
    "VgroK5ujNz1bg+kCZSfkPbQH4Um3NFD8j0Vi2/X8SDOj11YAyNm8zUt3WM22zqYet8mM88"
    "LCV9NdTDuO3RSNLx5P4IrZosbNV07tLKdk3RvVryEa0Zmfff1K3oI4IDj5IAyYQ+xO4QFp"
    "eiwgEkH6bwJzYSgd7VBqvmOpYylMLw7hVJb3VXUDgLhbMKuDdXBls4+xjQUGgGbS94Xg54"
    "t3Umj53b6pAsHhOJuaEOQQn6DZ6NKki5vPU0Jw/xrBOPoHhu+q6aciIp8OwmPBtU895ai2"
    "1emebAZ14zYCM72hPDWHE+c0tM1O/AJqDplrhddxB0tJljVPCLJ7lFN7Ri3wwCsvueyy50"
    "K+h3WzVvUHP1g6a+pDpX0reqjWxPioItxKvOfKJUF5ub9UojHdY49zjWky5i09+JE46jHG"
    "LyQIIx4gyFcxwijDyxQJC4HpBllMOI3ke5jMhlhCOfhWgqpw1R8Q+BhCpPuYNP+c3/zT9j"
    "K9+Vic5CvSHxQ4V09LD042goUGZT5q6Rg300XQVr8YELEl0R2JG/cHS3ClcBgfDG4BXjPt"
    "OeDVKLJ28aaMWTN5VKUd4qnjaxv8M89m1N9VLoH2ku3d4hOSEAuzHYyd6gHbnIy0H+fjc+"
    "hD0lhuLgPtrqy3mh8Z1a0rWIxvRwnFZIF8SjggOCI9iYFVzHSDbzpaHWszIWavXd9yb3MA"
    "8nrc7zKEqC/7e1412YcpotEzMS/eF+0C3oO+uYuFq6rWoM83LAUaDG0AZFA5VulidH/5fs"
    "EHGa6xOooOKKUbW0XNF+sLFXdEmCBeVyg4pclcyPHYTS1Rg9FmGfSZb+Cn0mD+xeejZ9wp"
    "FYZOuMS5PfS4clnolJ2Xox58RbqlykfXykgb5NCAg918qAs3Y778IpvkWb1r4Zsd6OzBw8"
    "3kGs3bS5b14OzsSwk+La6kQqtBXTd2bkxAD9HdkXMao7MC/sTr3KLT6oaH0RRtsZY/cy8j"
    "FSmGqbe+M6A22ajIJ+GgZxaiNMGuAgUFz2guj38BycQ90qjU6qN9JrbGhW/Seq9BF/ok84"
    "hZe02/ZdQDCM0apAMEybDyAYQDAMfAWAYADBKBGMzwQ7VZHozb1aqhEko3p0b4i/yIL9Tk"
    "s0pJhJmjIVoCbGUZN4AksTUB1p3AjY2C5qNxV+Q6pmGfihlXA8glF6Zigmj6XEG2wesHnM"
    "nAgwesDoKbcgmMtymI+r6MuUexBs745rmxBE4yYLMbCPorh5WsIDvldjlO+4xsDZTpjWJO"
    "TEYC8EHjikCQAyYnk21GfiEPpA8vtM8V7trhlkR3XZ8+t2JBZSvIfPE5blCglheIuBt5tr"
    "6feJbkBZiJFqpW6bhXY40A5nmC5EaIfTI9hzpb1ejXM63kaIuzguWLaaU22RPg7WaoRTie"
    "J5FOvEnB4YxnUbmzwwZZw5j0IAefbh8vTzr+ozV9Lx0nsyC6IHjc5+vTk/LR4HkvKbpot6"
    "I2Dhqj44aRJDO6kOoZ2UK/QwV/X6qMZ3K2FdHO24UYzyuCZGeVyOUeIwJItlfNJXHuNq8z"
    "wj0p9x/rpbCr2zhiqJgVOCs7bh20YGopE790JlrUutWSkIwtTY1IfvWvYEjpxcCjfK9ua4"
    "zo/C02GNm33cMc9jj3EDDSJWgIumxMErThBGnIYEPWKOArJgYtmpOndoyxvYhgNCF43Sxj"
    "WVFeiojrYP06zWPbbh6MJonWPf9bQsqK2EhSbU8UGTrpViVDXHPyj1rTTdjTjwPMSAeJse"
    "Yc3N1K2Mhct4954As2PJdvKT4YWSh1rLsycbiIoXNvxREhaVEbS9O661gqJxE8l74BQpiA"
    "6XVMV+CbRB8eFO+DOniXZtbipuRCCzqrVVSIKABTqreiNgH63e1bI2xDP4o3h1zv0wWKs2"
    "xe3N2j1xLoZNxAsY0G7yktmjWC5wZLO5mqJ6O8xOXfM5yE04qO22atvUwig7X4Ma+zFaz6"
    "ZZj0YmImff/AHWRJlokZtaEoVn32El60ju1FIOeci3i9cNQ5E/skfE7kLiI4zmmM+FdBQ7"
    "XHHiouVq6lHHWyNhrsrDAVzZ9x/7Lpqu0VwIil+wRkvClh4pByl3+mQl+dkeZy7EgfaYo+"
    "/raI+LFbmJldgno21iOrs7sYkTnWytdDhgWV2hppX9lhEBTBWYbtVzc127lbEJ0v1SbIHp"
    "DpjgTfyUgU1AUya4XXdGEcGA+MryvvhGPQ2UQxrno6UEjQWCrcVnQMnUMsrFn9GTkM8eVY"
    "lozQWbVAne0/hncUcsT2gXZiiFS2epqcs7HW9hfkOTPJLqJJJSBglfTX8njr5nKi8HW2dr"
    "v2CseMq7pcdwFfSpRAH1OykyQNxrIPzu6qezi3P06fP5+w/XH64u5adsiqXim5Hy/sOj8f"
    "b5+fz0wpx4zikJqDNXbafJndr9FG/HGJPX8FL2u2eaJNU7WeUZ0tWbWfUh0jbsZ52kJsiX"
    "SgPhZLiF6HbSXFR8YkhUGXj/uL66VCOcESmg7FInRP+HPDrkVmgqcCUY0X6V1v2mmG7Kfj"
    "Nwv1cU/coHnO17M/vz/wGhAzDJ"
)
