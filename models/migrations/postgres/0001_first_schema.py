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
    "featured_tags_url" VARCHAR(2048) NOT NULL,
    "key_id" VARCHAR(2048) NOT NULL,
    "public_key_pem" TEXT NOT NULL,
    "ed25519_multibase" VARCHAR(128) NOT NULL,
    "locked" BOOL NOT NULL,
    "discoverable" BOOL NOT NULL,
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
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "algorithm" VARCHAR(16) NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "number" INT NOT NULL,
    "since" BIGINT NOT NULL,
    "announcement_uri" VARCHAR(2048) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_signing_key_account_a18ba8" UNIQUE ("account_id", "algorithm", "number")
);
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
    "body" BYTEA NOT NULL,
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
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_dismissed_s_account_01982e" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_dismissed_s_target__f40beb" ON "dismissed_suggestions" ("target_id");
CREATE TABLE "dials" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(16) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "show_boosts" BOOL NOT NULL,
    "notify" BOOL NOT NULL,
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
    "exclusive" BOOL NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_lists_account_476a9b" ON "lists" ("account_id");
CREATE TABLE "list_members" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "list_id" BIGINT NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_member_list_id_910460" UNIQUE ("list_id", "account_id")
);
CREATE INDEX "idx_list_member_account_e5d939" ON "list_members" ("account_id");
CREATE TABLE "blocks" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_blocks_account_e0a2e9" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_blocks_target__2632ca" ON "blocks" ("target_id");
CREATE TABLE "mutes" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "notifications" BOOL NOT NULL,
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
    "forwarded" BOOL NOT NULL,
    "created_at" BIGINT NOT NULL,
    "resolved_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_reports_account_aff772" ON "reports" ("account_id");
CREATE INDEX "idx_reports_target__e8d1e6" ON "reports" ("target_id");
CREATE TABLE "moves" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
    "legal_hold" BOOL NOT NULL,
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
    "default_sensitive" BOOL NOT NULL,
    "default_language" VARCHAR(8) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "disabled_at" BIGINT,
    "last_login_at" BIGINT
);
CREATE TABLE "posts" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL UNIQUE,
    "url" VARCHAR(2048) NOT NULL,
    "local" BOOL NOT NULL,
    "visibility" VARCHAR(16) NOT NULL,
    "in_reply_to_uri" VARCHAR(2048) NOT NULL,
    "in_reply_to_account_id" BIGINT,
    "thread_id" BIGINT NOT NULL,
    "title" VARCHAR(500) NOT NULL,
    "content" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "source_type" VARCHAR(32) NOT NULL,
    "summary" VARCHAR(1000) NOT NULL,
    "sensitive" BOOL NOT NULL,
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
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "list_id" BIGINT NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_entrie_list_id_3003bc" UNIQUE ("list_id", "post_id")
);
CREATE INDEX "idx_list_entrie_post_id_182797" ON "list_entries" ("post_id");
CREATE TABLE "notifications" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
    "multiple" BOOL NOT NULL,
    "hide_totals" BOOL NOT NULL,
    "expires_at" BIGINT,
    "voters_count" INT NOT NULL,
    "announced_at" BIGINT,
    "closed_at" BIGINT,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_polls_post_id_aad669" UNIQUE ("post_id")
);
CREATE TABLE "poll_options" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "votes_count" INT NOT NULL,
    "poll_id" BIGINT NOT NULL REFERENCES "polls" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_poll_option_poll_id_f6c1dc" ON "poll_options" ("poll_id");
CREATE TABLE "poll_votes" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mentions_post_id_525756" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_mentions_account_863584" ON "mentions" ("account_id");
CREATE TABLE "post_edits" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "content" TEXT NOT NULL,
    "summary" VARCHAR(1000) NOT NULL,
    "sensitive" BOOL NOT NULL,
    "written_at" BIGINT NOT NULL,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_post_edits_post_id_e7416b" ON "post_edits" ("post_id");
CREATE TABLE "tags" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL UNIQUE
);
CREATE TABLE "featured_tags" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_featured_ta_account_7a9fd1" UNIQUE ("account_id", "tag_id")
);
CREATE INDEX "idx_featured_ta_tag_id_819e89" ON "featured_tags" ("tag_id");
CREATE TABLE "followed_tags" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_followed_ta_account_1b6b7e" UNIQUE ("account_id", "tag_id")
);
CREATE INDEX "idx_followed_ta_tag_id_ec54b2" ON "followed_tags" ("tag_id");
CREATE TABLE "post_tags" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_post_tags_tag_id_e8aa60" UNIQUE ("tag_id", "post_id")
);
CREATE INDEX "idx_post_tags_post_id_1a5bb8" ON "post_tags" ("post_id");
CREATE TABLE "tombstones" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "uri" VARCHAR(2048) NOT NULL,
    "actor_uri" VARCHAR(2048) NOT NULL,
    "deleted_at" BIGINT NOT NULL
);
CREATE TABLE "markers" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bookmarks_post_id_0562ef" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_bookmarks_account_e00c74" ON "bookmarks" ("account_id");
CREATE TABLE "pins" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_pins_post_id_c83bb5" UNIQUE ("post_id")
);
CREATE INDEX "idx_pins_account_92413a" ON "pins" ("account_id");
CREATE TABLE "reactions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "emoji" VARCHAR(100) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reactions_post_id_450f04" UNIQUE ("post_id", "account_id", "emoji")
);
CREATE INDEX "idx_reactions_account_8615aa" ON "reactions" ("account_id", "id");
CREATE TABLE "thread_mutes" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
    "body" BYTEA NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "attempts" INT NOT NULL,
    "due_at" BIGINT NOT NULL,
    "received_at" BIGINT NOT NULL
);
CREATE INDEX "idx_received_state_fa01f4" ON "received" ("state", "host", "due_at");
CREATE INDEX "idx_received_host_99b176" ON "received" ("host", "received_at");
CREATE TABLE "severances" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "owner_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_home_entrie_owner_i_7ca47e" UNIQUE ("owner_id", "post_id")
);
CREATE INDEX "idx_home_entrie_post_id_3338ff" ON "home_entries" ("post_id");
CREATE TABLE "tag_days" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "day" INT NOT NULL,
    "uses" INT NOT NULL,
    "accounts" INT NOT NULL,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tag_days_tag_id_f51eef" UNIQUE ("tag_id", "day")
);
CREATE TABLE "trends" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL
);
CREATE INDEX "idx_trends_kind_4c29c5" ON "trends" ("kind", "score");
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE TABLE "post_words" (
    "id" BIGINT NOT NULL PRIMARY KEY REFERENCES "posts" ("id") ON DELETE CASCADE,
    "words" TSVECTOR NOT NULL
);
CREATE INDEX "idx_post_words_words" ON "post_words" USING GIN ("words");
CREATE TABLE "account_words" (
    "id" BIGINT NOT NULL PRIMARY KEY REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "words" TSVECTOR NOT NULL
);
CREATE INDEX "idx_account_words_words" ON "account_words" USING GIN ("words");"""


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
    "+SIJATFcT592iHeEYQFnlTyAkOQqGQVREvyAHgqoAHeKauWWTCAH1D6B/JaiILZFbjvZEA"
    "Fd4M42U4dag1EcAtyULFd1KWNGBh9+08IfbhycnBnycL/iuoCISrrHapsAGTkF/5B4dNFj"
    "4fVbnuo3t53B1mPRKJajlnzCHYleO9ESqAPOVSXaG8vtLvaj+/ubnKrfbzy+Jy/uXD+QUH"
    "PoI9l/RQjvZY7IkDM5VFiGsRL4r2iHuq6AcLu+URAckES7IePrAFcSv0el5uN2lBjdRJRW"
    "IQex58VlCRUQbWvMXE5OVaTUyyqLXJ+tkL/n7oLwn/weozUJSEOWg9B5Tv71abKcgLwgy0"
    "1kJrp9c6cbaQLlqph8qS/e0Sb7udhMOD43fH3x+dHq+xX1+pg7wKXuHhagdvThLgLcK7ZH"
    "6gvnILUgBrEVYH+8FEoKSsl4uSoJjbKmaPPFGfyvJYKtd1VgQWdRHQ1E2i7k4sSxrnXeks"
    "b8Wh3HpTz8gqykFKVguv4oI9iZgDmygmjRflYLXXrHZRe/XwmCnpERem2Hp8xp49Kd1hh6"
    "xqbPnW4nBRvIJdPIvAE79T/IbESXJLZy4H4G9kNZKUxWXujusq4/x4nNB0DavjztDSo098"
    "GSAuI2rXMHKYhZ20nm2Mnj3+ecRG0xUK5iQqa/vGRz6xPBKgb+Mv8af4zzfL1XflyrluPk"
    "JSVXefVgYmWh47M+bRYB5FNdxwMeXDPr+k9O6czio376bldwk50rdOo0e2VF1Nl5u6xumS"
    "WSED6+kOTptEUE6rAyinxe09efFkK93F3koOc0ao6MhfBcQfIMx1y1dsy9mNnaN5fnl99u"
    "k3+c6ejhc21MyLHjQ6/+3u4qxYYhCro+bGwUagP9PgYCCmgU9dWaVGvQPSlVZpQGTk5aYv"
    "dl2+C1tEoK/KXWWywF8bVz9m6U9BsVS0DcjL9Pc2GEBhxvIuASWLojRB5dn5kXmEc3dO8K"
    "NZuuS/B8sVVLlRxsBm5490BaZXR2uC6+HnNRMvLEyOAP/dJMb6/dnt+7MfLkZ/7MdWOwtt"
    "GnwiFvPyJoPk9ri2j4kY2MhMqwZ3x81FwMLpzcJR9MxDHkdXbEUU/ytRlFTAQBOzk8p1HC"
    "0jRYjlcRATMD49bgDx6XElwuJWMRVm+oVYSm1xMiIGQtwVwZ6SB07UVAIhGwkDrJi+AyD4"
    "IZD5SGrCTqkAgN0IbE2CHz8Qhz4RTxr6WN+rpdJ2PIqSZmGPl/Dpe76acNxaZd1bzKPC8R"
    "x9R5tLc67Ghe454DbxknhMdvz6AWKfe+KCwsj5DF0ANeOJY/UugLp1pzONSg6p28Dg2U5R"
    "fTXFuyhnwGbcOYNPd4TG/D0VMHA97z7OiYOALJZxx+CG8basCCTjlYrBYpZTgrPOg7WRgS"
    "hDa2+VQzjBsiehG1DJHlib2luQhNTetnNAvi6pR3zlFyAvBy9B+5dAZKmLHTBU0egFKYPW"
    "/24LB4jnqTnE81LGsb1ODBko69VUtzxQl/qt6nrzggapl55nIOtNy8N/u8COU10WlpHr78"
    "U46hb7o8N3p2u0xR91+N5+OLu6kkY4117G8nZZmReUE+oKUBMD/+MWeUEx2OXpUU4MugmD"
    "GeMonGUeOaxpap4glFuhOmUIlSZBEtiQTVR1gIMloyfJr+4j0gEBiWEolnFNQGKf543sWd"
    "v309yO/zgVgNPxBrptd3/ACItyVFRTyPNS5pmjXeW2MFvCP+oKgVIJqAIat6wCAi+ANnur"
    "7BwpRXtpLQHGUsfGksw/ud8SCk0NpPWS1Mk6+oH6C+r7xL4NZzPiJz+/nPklGTauTQJLBS"
    "b+WqJhGfwtV7ZiO0PPc7ZAGC2jg9mQzYiPXBagZ+wGKGBoSlDybGIjPOPgl+vdX/isBoXt"
    "Afb4zXXSGBR77F+NbSn2gMI8DfaU7Aa/eYUaT0hOBLb4brd4qJPcZZ1keeXrBq2O/Cn3wu"
    "tFoLAjZ0zY2UaRsNNHinyaAZ/mN4u/gZvoyU2gEFUPnwPUDnSbcrMMvSVTO5ojI2IgyrvP"
    "s2ZhYDG1w8AzIgZCvPtKgci7PuGoqe2ZOTFj8tl71tAxiFRSyr4dempWW98ekNekOPXCtZ"
    "nnRw2pRhLOnb1dS73JZmAHDBxchANY0bU0HFyEfU7GGFyEA5gOcBGCixBchK1Yi+dhV9qe"
    "LrlTz1WiMX04ClMnRto2A3JOh6GZ66iMYruAnXYJ2C+T7Nj2h2TTDn1X4H7t1v0KTep6Su"
    "S1SYBlzQGqcd5IQLZ001bb0FEk4h+vrqPIqwlHegRLD/2qViMbCePUyMnbtw20CB9VqUSi"
    "e5D9r+3S1yTa8COf2tAj9h2ejSTGe/b2uM6Cf0gGTgI86yXcMINYg1breVxjoEf/V1Ds6X"
    "gDSfhBI8V+UKPYD0Cxa/4iQJBNN99hNtQwU4ywzSC8BuE1rYJA6uG12Q5wTSjgsBZ887ja"
    "TMOg2o8ksOYjKS0XN7YQcj6ki6Yt92nDgySOklmNL6LjEFzTMriWn+zGWbY5KQN5/O6Dbc"
    "NqPjL4qAWE37oNvz1Qzw9aNLXcSIE92k0jY9U5yQjBlLwiFwEYphmsdTNMdTSi9D1B90fm"
    "OOx5JLOk4jvjWlMqGrPXIor7fOZnfBoLVDjrGe6Aw3U6TZzTq8WocZlG/pw9T6aMmzuSZK"
    "NzxhyC3YplnJcstmnkol1BnuqYnrs03txciSevuzSeXxZ0xfUvH84v+PL+rkQ8CqC7LKAP"
    "snaYdXhvhHqEen1lsFhDtFSrfXQIptDrjZbqWZL4muZjeLapIUFTHWsStYRW26LE2LivTm"
    "7M3B5vdwBAciNY+9VKGFiLRqwFcryAruj5mkCOF+R45TjKFfWlfZ6i67WsxKF+F52dIIdr"
    "kHq3jqIENHCUAhJrAQMDEp1ku3hk6VDiT5bMoZZSplxZssdIhZMomSGGgchXywl9+iRZ2L"
    "Ve85wcOM4VHOf6WjrArzNY68avdeSC+qaqCN534Qae9AzXzc2tzHBC+LhOTm29j5+fvNHM"
    "h66fOqmNeiaYmblm+js71eCm2qmbKn11Gs9FRgA20i430pQWv3AXTU34gb0iTffQjGrY7p"
    "9aSsstlCH9yHYFqY6sJPOC60ZJPpDFNNr+pZwkubudlCyigV2Tkl2VJAIvgSCaiXPRgJwA"
    "UQR2ouW8dMJOwHNigOfk3GHWo4yhxDdqyclUDIFjUoCYFJUtJItrNVFDYIyviaYMIVncRK"
    "Wlzho1pThackczcsV1ZI/apop/CKOvUeKO0fVa6rjgI4A5AnMsNb0V1ZnUwuLbq1bSlmSh"
    "lrZ5mgr5uqQe8ZUpe16uFRtJsNNlvwNm/grAB2Y+hOkAZg7MHJh5G2b+iSyZJy2RSO7Usn"
    "MvGgNlElAmsb1MIkm/8CdfpAcR3ZGvFcyxJNhjCv/9565mqgb0u4tf73JsPU3U//bD2a8R"
    "QV+skjtXN9c/pcMzZP791c15sS8LW6Sn2jcFPiNiQH+n3gHnwMyYp1SukpXpEXIWqd2uVF"
    "LHlSoPzBPbIJG5Y+q8ADk5qFSBFk9D3IeLdXI+c55azExBELwz5nlnXpE3AJwzWk3H8Jwz"
    "OnoQwDfz6nwzH9gTGcmipuxpW9SUj2jmlRndclowZfbqGx89U3+OAoamBKU9uRB/Mnnm1g"
    "F5g+7mBHEzHGGPIH+BHecvCNsL6vpIrBjEbYjFm1FhZjp4/I69RRCy3S0Xgsbde7KDsf/Y"
    "gvlnpcAi27k9YBOL2i2mJS8H9thL8Z8queHyUgb4Pnvo0QOWb5+rfAyW7wCmAyxfsHx1Rl"
    "Zby/c6k6E5kljAufvjOku4lOu53SK+TIzQaPKJPUb8Gcjn3PTBwY/E/wtahtyQXeKVwzAf"
    "amHPW0XmKcI++uvtzTX/NVEdPrd0uZWLDv/35KhsGHf2KQ2ynR/5sox0FuHL09vSa6gonA"
    "4BC1s7Czud16Y8Nx1voH19dNiA4h4dVjJccQuinhq/BUOwPIw0sBuYHr333tru6zBxM2gw"
    "E7kdvtlc5EkBGIGvzwg0Ijc9Xsa6QaujFZh74XXrNaeXZm8Kqaat5s6WS6fGqs7eHtcZ1X"
    "gzEHL/Ifd/e+6/5VBSwdBrkqGzQrsxUffrI8gZqKfHDQzU0+NKA1XcKnI9bmoGkzn25yow"
    "F8QM9AXsHuro/woYp+MNBLeTYOIzmfpULVkkI2JewLajw8g9YlOPWMEk9KikiUJ1ZVBJ0I"
    "iF3XeFkG+xJZHgXqOr1xJGAF5IiXr79m2TpCg+rDotKroJjltNqaPEG7InSyjks+nRf0U2"
    "zHt+bSSzh0qDxrVWUXY4X0d2F42LwDjSe4WPWxhHHAVl1p4TAuNoK2PPMpa2TMeYfReIjp"
    "lEZ44d8SFKdlNOyDjL6eCwieHER1UDfVgym/bYAk27hb2XiH/ot6DzGSHIpzcv1+IVRZRz"
    "E7IJxahNSkkOJqbTUH8+tvbSmHT+acOapMYR/9IShaNGXsVRI7fE9ytC1OmtcZ0jxo8HKR"
    "ZAI4fN+NdB1EXPNJgjjKYee/aJV13UXC8C3htT9Pq4xnsTsEfiKrtv8lLgv9nqvwEnvjYv"
    "CRjDWk0AmGQa7BDDS/IFSqpCSe/Efi0jpPGNWjoa7fUQCgQyCWRSEzIJ8ShIvHnNnN0jT6"
    "xNs6i8HERRBkbZ9aql2fs2DEEU7ScmynJSmZGMALwiEM7SyrgdSDhLr1egq/JgK0nnfSms"
    "shRhIwHOaNYcuvzz0fUvV1f78sx8JJE3pOSYia6P6/wySz4C3DLgltnulplLS96rvQXpeO"
    "NcMZ0U+0Ff6E77QrskeGbeo1J9X1bGgJzgvvPdLbZYYnc1sbAK6HkpgF0ZdpfJ9EjNKmfG"
    "1Av3DTW21btqZ2UMgLyHnREc6NqwxlKljTtrMzE5OZiYnU+Mzx4CblOq0cmMDOilRoydzl"
    "wchB6Z+NacqLVCkckah/ruWXwM1oT/12oTuZOKQwCvfQAvYJ68lLiG/2SFjFvyXfWoSbXz"
    "5Il4vjTcsF2zZ2XNA74LDf9IVvxxnKt4S4/KAhA1TcXLosZh3kXzNuK2RVwmC5Bvh1zkdC"
    "nhnAr0CC52nOFSFg7XRPyl5HssiBmwkPt2zojus4Jgf/Fl22U18kW5HqG//2wM+B6btiDo"
    "OTEg5u0zG8XRt20yG7NygH9b/B0yw85kzhzZOUCMOQS78gnICxYmYMolu1I96yv96p7zm5"
    "urnO45vywql18+nF/wLTdSRLmIdVHjhF4bX2RODFZ82xUfOP6E+n4oO2ugpmQjJ2UAxylW"
    "FBw2oetiWE1FwWGJsgvYlAllTsgAqPtgNKXUz30ld3m+vBFEcmdcn+DFlk7ctLN5F4jnOU"
    "MWdkVrB9HXIXs2PaK+OIEPJbmG3/j8Wk1ziDZPgnyywW0Hxd25QT4ZWWDqqGwXawED1FcP"
    "3ssl9v1nxpWPaiVlSRDwboK3xxwlR1o6vkd0F0QcljpUV5rDLKwG8UbCuCXcJMxUHWMqBZ"
    "iSbzt5oj6dUq7IlZKa5NI9Yr4Mpw61hrqwU/h84vo0oE+SNV7rNpDKg/dAwXuQIuhgdxZi"
    "td7BMllQN/XqBnL6tGHuhReB+gIn9ZkpCIIrrbXzGPtcl7AZdZXnoCQKs6AyC7q4e5jjjG"
    "TOHhZHwWtcPXxEB7V89+uTPD+DG0bvRVykOQ3cMAv+Q+lSZlfVcs6sGFBNBao5p7Z4vQLs"
    "SPz3tZAXJAF1BdT32KDz1e6nWfyfWEA8f1LRyOGyCv6iWH+M/2238B8eHL87/v7o9HiN+v"
    "pKHdiSJGzX5eBYLRh7URIWd+tCKIe1OYslJwbot0U/c8x8M8KZEYCOyy8nlzUNkpbSlhHK"
    "/WU+Jo8Z2Lw0bSqTWY86dfsV9uZN+qOl1mhyd7zNJp2waKBmbWbO6aySdzTVDsl0vswkNU"
    "A1bGnoSwO1uN1awMDeJp3EngVPbseugVyPqsl1pLzUqMVaAJpgdsssHEnuUAtm4ezIaaJj"
    "t7rMatSNWPydRV9FSiv+nnSk2UIqIu3Vhbc7ZisJcJmWii/yfgPb6IttwFEwGqju7C6ae5"
    "+avxU5MTDUXxbKLM7GjvbOjQU4sKlouoXmFqGerYo1UzxNkdX3mKPI3STlJrEbqo6X+EEn"
    "lCQP1pQJjxF7kJGS4lgxZIzuR/nUzFQQgvcaqe3KrbSa6yg239lp2x2dOvJ21HYn9JQKVJ"
    "LhXTmtyq9DZyu+F3Sj7HwJJ6ytkE5lIPtBIfuhXVb/vrL5e1Mbu8/kp+7EI0tnxbdv1cZo"
    "ElFQJM0USRa6Ouu/1gdT+QyIzLeNzAdzj2BbeSpyYuCLaY3+AKJuPSmek0ZHO57UnOx4Ij"
    "nYkbkBkdn6dc3t1yIGYNxHC4Z8E8zQs5R6228kAO6WcMeQKWiRgliPwAd8Hfxp6XDA+tEq"
    "R4cNlMrRYaVOEbcKkIeLBfaUSHpGxIA13s+RvG3rbKG+tq0B2qau1uh62t2bnjgIsDUX2c"
    "a+cs9LmSz0vWxz5hHUNetpDBGbtpmXnBg4AtqiLzwrtEWCYkkOUhSL0EaxQHVki2IAbBHY"
    "B/zELRnaJq9WJgoAl5WCCDDIiEqNPtiIAKClUsDM2drRNQWyLZM1jnR3czyd8Ol9DVTDPQ"
    "Ux87DuKNbzz5AFRBXsnBBArQS18sHEBTHj4N696R4jhkMOlEf/heX5mdsAL4kbB3y363zJ"
    "+Aao5HotykG/w6auKm0z9I20xcfbU/SzGaWNp6Qg1JF7xMRAfYMZyeajKCXkluRgXnY5L7"
    "HSV3xTCkIwIx1WhmpagqFldUuTGowKpbQDfBu29dBr4TeFtqyHc/Dyr4Guf7m6Gkm3YQC3"
    "HtwC89i+cFMFDMDWA1vYqCqW7H7Ksi5tsljyr+daKz5bI0mBVmHEuK5Ui27GTh7JqlnV1u"
    "gMWQ4l0Vk14rPRA/MQRh7hc+wHKGAoMsz8eflAHCXJBjVg/DtDO9aBshfxoKqKrkei5INI"
    "hhtYnNGNsx7yM3R5N8AlpKNi0rutIli4mXUPFm4HFq52HSt1tBI0bVj5gW/fFd0q01u1Js"
    "EiHtTpCQpj6CiloxKGjlL6zMVAuclr4ok15ES7DVRLWrJ1B4WmUgY2lbqwaWVjqeheLT2J"
    "1owoSGjqq3QRwZ5DiYdEpiFiDwjzS1FFAxIPkzgpG4lAH25t9XU9jxlKxXr3iqS3gjCo6I"
    "WKXgnc6yuDreh99mjANYOyJz0vB2S8tcdcRxvIxC21+B4M0ATSkalr6kMUoN/h2aiCpYtb"
    "20l6gGedOBH5c9MXeBcHsgLx7ot4g67WxnW4eYeazUTmnQOu0uWuGcSq9YWbZqKgBzYrTT"
    "fNzWKESKbJLKSCgWxlH90QD8gyHKSurSMkqu0BdtsSQKPO8QdN/VF17qjvZDvbnjQHW/B3"
    "n7lEqj/WN+u1SDqscVJ0rDhtxKZfiBWMo+Rm8kS8MfIZCuY4QBg5fIEgft0jyyiXEr2Pci"
    "qRzYiPXBagqZg2RPk/OBKyBOoOPuV393f3nIWuLTKwub5D/Idy6ehh6cfRgKPMpsxeIQu7"
    "aBp6K/6BCxJd4diRb3z0EAahRyBEMgBtqW/6tUZq8fS4gVY8Pa5UiuJW8SiN/Z1Usm+bq5"
    "cuBpHmUm2MkhMCsBuDnewNytGPvBzUEXRz2N2e0k+x9xht9eXs0/hOLelaRGN6ODwsoAvi"
    "UM4BwXeszQquYyTr+VJQ61kZA7X67huvO9gPJq0OKylKgpe4dUSbm3KK/SAzEv3hftAt6D"
    "trBxku7Va1jnk54ChQ6zhs8MdQYPcqM67/W/SyOMt1RZRwc8moWp4uabbY2E26JN6C+mLH"
    "inyXzI09hsL3GD0WYZcJ2v4GfSJP7FG4Ol3iI77IVhkfp/8oPJh4xidl49acE2cp85n28Z"
    "EQMjJFJ9bZIXDUcOdNSPm3aNPZOCPW24mhg8fbi9WdMjvOy8GRIOaRYBNdTJX6vtAiTe7/"
    "qG1rCQe19mGSxFDvwCIxO58rtyKhsvZV2HnnjD2K6MlIYt2t743rbLppMgo6f2jEurUIvg"
    "BL0WBb1L3qzUi2rk5RYDN9PV3JtHRFa5rM/5FKHc8f6RZP85J224oMKIgmqhYoiD5zARRE"
    "+7kACgIUBCiIEgX5RLBVFQBf36slI14yqkcXCf+LLNgXWiIqxYzWlMsAedGOvMQTWJqA6n"
    "jmWsDE1le7qTQcUlXNwE8GheMitNIzQzCKXhMTB6tIn7kYnlWkJYEHs6gLVDU1i+7monDn"
    "Qxh9mXK3hM3dcW27hGjcZMEH9lG+N0+LjcB/q4lG3lK/N29VV5YTgw0SmOIwwAd2sm92si"
    "8Po0XoE8lvPMV7tduolx3VZf+y+xFfSPGmPk9ol80luK3OB96vr6XfJ7oBBSzD0DN1GzG0"
    "9oHWPsN0Q0Jrnx7Bnkst+mqc0/EmQtzFEcyibZ7MFHKxt5IjnEoUz+dYJQb3wDCu2+3EAT"
    "LjzPkcHMjzy+uzT7/Jz6BJxwv/ysyLHjQ6/+3u4qx4PEpKeJou6rWAgav64LRJHO60Ogx3"
    "Wq4lxL6sb0k1vhsJ42JxJ43inCc1cc6TcpwTBwFZLOOTzwpku8qBkhXpz4R/2y2v3llzmM"
    "TiKcFZ27xuLQMRzZ37qbLmptKsFARhakzqKXgr+htHXi+JX2Vzc1znWPHTYY37lDwwx2HP"
    "ce8PwleAjabEwqFPEEY+t7nRM/aRRxaMLztZ0xFleWiXrPGrMK7xqagqK9BRHW0fulmte2"
    "wY0oXROseu7ShZUBsJA02ok4MmHTj5qGqOf1Dqwam7G3HguYwecdbtzZqbqRsZA5fx7j0B"
    "+kabTeQmY1OCzUMtENqTUUT5Gxz8LBiMzCra3B3XmkXRuIkgQnBmFsSPt8eP90uxNYogd8"
    "KwfZqo2+bG5FoEMrRa243E85insqrXAuYR710ta018hz/zV+fCDbyVbJfc3KzdJOd82IS/"
    "gB7tJreZPfPlAmda66spqrfD7NQ14y+5yQaVvQOyonf5lYnvRMVU1Jic0arXzeDUMrs5qx"
    "8GWHmloxGva+EVnv2ApbwkuVNLSsQp6DZeNQxn/syeEXsIiIswmmN/zqWj+GPoExstw6lD"
    "LWeFuJUrzkawxbEH2LXRdIXmXJD/ghVaErZ0SDnQudMnS+nR5rx3Lg7ESJdNoJ4Y2ViS31"
    "iJfTLaJD60uxOsfKKS8ZUOByyr6+CUMugyIoCpBNONem7GuTfjTYJTQ87Ngd4BNbyLnzKw"
    "WWlKDTeLUStm6BFXWkQY36jnhWJI4yS3lLExj9O3+Ewska9Gff5n9CTksmdZdltzwSa1iI"
    "80/lm+xZcn9DHTlNOls9TUS56ONzBpoklySnVmSiktxQ+nX4gl913Vre+8HOynrSNAseIp"
    "75YOw1XQpxIF1B+EyABxr4Hwh5tfzq8u0MdPF+8vby9vrsWnrCuw4pt5evLp4uxKnxDQGf"
    "GoNZdtp8md2v0Ub8bokxvxSva7F9oo1TtZ5SHb1ZtZ9SnbJuxnnWQziJdKAeFkuIHodtL1"
    "lH9iQGRZfH+9vbmWI5wRKaBsUytA/4ccOuQObDJwBRjRfpUWE6eYrmuJM3C/l1QSiwec73"
    "sz++P/AdoRUXE="
)
