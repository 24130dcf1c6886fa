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
    "featured_tags_url" VARCHAR(2048) NOT NULL,
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
CREATE TABLE "announcements" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "importance" VARCHAR(16) NOT NULL,
    "publish_at" BIGINT NOT NULL,
    "published_at" BIGINT,
    "starts_at" BIGINT,
    "ends_at" BIGINT,
    "all_day" INT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "ended_at" BIGINT,
    "author_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_announcemen_author__c1ffbb" ON "announcements" ("author_id");
CREATE INDEX "idx_announcemen_ended_a_448595" ON "announcements" ("ended_at", "published_at");
CREATE TABLE "announcement_reactions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "emoji" VARCHAR(100) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "announcement_id" INTEGER NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_04b53a" UNIQUE ("announcement_id", "account_id", "emoji")
);
CREATE INDEX "idx_announcemen_account_3efcdb" ON "announcement_reactions" ("account_id");
CREATE TABLE "announcement_readings" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "read_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "announcement_id" INTEGER NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_41f568" UNIQUE ("announcement_id", "account_id")
);
CREATE INDEX "idx_announcemen_account_ff7012" ON "announcement_readings" ("account_id");
CREATE TABLE "announcement_texts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "source" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "announcement_id" INTEGER NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_7f722c" UNIQUE ("announcement_id", "language")
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
CREATE TABLE "featured_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "tag_id" INTEGER NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_featured_ta_account_7a9fd1" UNIQUE ("account_id", "tag_id")
);
CREATE INDEX "idx_featured_ta_tag_id_819e89" ON "featured_tags" ("tag_id");
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
    "eJztXWtz4zaW/SsofUlSpe1p2213JrW1VXbHSXrWbWe7ndmknKwWImGJbYrQkJTdmtn89w"
    "X4kPgAIYAWKRC+X5I2iUtJB+DFuU/8a7SgLvGjV+eOQ1dBPPoO/WsU4AVh/6jeGqMRXi63"
    "N/iFGE/9ZCxOByUX8TSKQ+zwh91jPyLskksiJ/SWsUcDPvq/5xQ5OEBs0Cv0v3Maxf+LvA"
    "j9Pvp9hO5piPKnIXqP4jm7E3kxecWf7VKHPdwLZs97zCrw/rEik5jOSDwnIXvY3R/sshe4"
    "5AuJ8j+XD5N7j/huCRXP5Q9Irk/i9TK59t79IRnHv+B04lB/tQi2Y5freE6DzWAvxXJGAh"
    "LimLgFmIKV72eI5pfSb8ouxOGKbL6iu73gknu88jnYo3+/XwUOxxhlUzfFEXkVkKeJ5/5H"
    "9uUKwyeT65vbyafL28lkVJsj/lUqeGeXHBrw+fX4bHNgZvzb/dtfj49PTt4evz45+/b0zd"
    "u3p9++/paNTX5K/dbbP9Mvs0UxfRT/Vhfvf3x/fcu/EGWLKF1d2YXoHz6bwOzC5Y+XH0d/"
    "Jg/CMU4flczcdqpWEQmTf9cm7N0ch+IpK8pUJo796jYTl1/Yztz2rcjnIke7i/lZ4C8Tnw"
    "SzeM7+PD49lWD/9/OP7346//g1G/VNeQaus1vH6T2O+xZn/ubpYJyP7wrf+pvR2eLvAVwc"
    "uL7WEt5K7Afg3Zqnt+V7enSsgDAb1Yhwcq+M8Cr0tDREOtw6bI9fv/lWZfmyYc3rN7lZhp"
    "ftzjRMcdJAuSzVnyYe/UzCiMHYC+QnKqv5pHkxn9TWsutFSx+vJ7rbXlWuR8AHrJsDGgtQ"
    "viVfYjHK+XgL0JWAeXv5a0LXFhEjbEUMv/5w/msC72Kd3bm6uf4xH17A/N3VzYUA6klEV6"
    "GjjXhBDIDXBj4l1pPPmVJUBb4i1iPwd3/YAv0q9PWIiW8lq+6KlzwyuzGcaIJclrJAn/QD"
    "9pxgl2iDXZYCsBXB9oIp/aKLdUkIoFaEOmJ4EnfSCnGRLACvCDxdxS0gL0sB2Ipg31Pfp0"
    "/MMNbFuyYI5EQHcfY92iFeEIRFrgo5wfGKK2RdxCtyALgu4DGe6WsWkTBArwj9A1lPRIHM"
    "Zry3EqDC1TBerqa+50w4cEuy0PGd1CUtWNh9O0+Ie3x6evTXyYL9Co8HwnVWu1DYgkkor/"
    "yjY5WFz0Y1rvvkXhl3nzoPRKBaLij1CQ7EeG+FKiBPmVRXKG+u9LvaL25urkqr/eJ9dTn/"
    "8uHikgGfwF5KeqhHexz6yICZiiLEUsSroj3iniv6wcLuhIRDMsGCrIcPdEGCBr1elttPWp"
    "CSOmlIDKJPg88KqjLK2Jm3mJiyXKuJyRa1MVk/B8E/WkVLwn6w/gxUJWEOWs+Bx/Z3p80U"
    "lAVhBlproY3Ta5M4W0kXbdRDdcn+donX3U7C8dGbt2++PTl7s8F+c0UGeRO83MPVDt6SJM"
    "BbhXdJo1h/5VakANYqrD6O4glHSVsvVyVBMbdVzCF59CJPlMfSuK6LIrCoq4DmbhJ9d2Jd"
    "0jrvSmd5K77HrDf9jKyqHKRktfAqLugjjznQiWbSeFUOVrtktfPaq/uHQkkPvzDFzsMTDt"
    "1J7Q49pk1j67cWx4vqFRzgWQIe/538N2ROkk/eLGAA/CdZjwRlcYW7Y1llXJSO45pOsTru"
    "HC1D75EtA8RkeO0aRj51sJ/Xs43RU8g+j7houkbxnCRlbV9FKCJOSGL0dfol/pL++Wq5/q"
    "ZeOdfNRwiq6u7yysBMy2N/RkMvnidRjWC1mLJhfzyn9O7CmzVu3qrldxk5MrdOo0e21FxN"
    "V5o65XTJopCF9XRHZyoRlLPmAMpZdXvPXjzRSg9wuBbDXBCqOvLXMYkGCLNs+fJtubixMz"
    "Qv3l+ff/xNvLPn47kNNQuTB40ufru9PK+WGKTqSN042Ar0ZxocDcQ0iLxAVKkhd0AGwioN"
    "iIw83/TFQcB2YYdw9HW5q0gW+Kty9WOR/lQUS0PbgLJMf2+DBRRmLO4SULMoahNUn50faE"
    "gYd2cEP5ml9+z3YLGCqjfKGNjs/JmvwPzqaENwQ/y0YeKVhckQYL+bpFi/O//07vz7y9Gf"
    "h7HVzgs6aiRqYlK8P5Z2MimMVDPYmmHe3WbkblSKevLEryiLRP8BLUiGoVzGEqPJWyxpuN"
    "EbyrU4Jake99qAhgvs97Pj7t90yl4f7QhLWQ7Y597ZZ0mvtZkayEp4fl5IjMM40s8KKYoB"
    "+m3RZ7u8PvYFIUC+teXr+xMXrwX+NFl6bEEKMpI1UmNXS7dVamxZDrbgLhRQi2mBlMy9qK"
    "AVQy7UcwEVRTpC3sYQVlU9Kfh/EqR7df+YNTXKzp/ikiz5ftg3QNe/XF2Z4Pz5SLCTISB1"
    "Am3GjVWdQZMwE+nAK3RX/qQsVl7ytpEF/exBrNwURSN3+6STVZsAST5cLmBjjPz1axVPz+"
    "vXza4efm8ocRUbV3vDttoYYdSalboghLy6pTyVYMhziU/lcQObJ2X+U1+n4giYQE2ZFl00"
    "kl8OIrjIeKOb/tpd9DIZpsUuuYRijugnZrRPqbtGcxwhLor4OQiF541RcgDCQ0CffOKyn4"
    "W8+Dvk+B4PazKpR4JoQNB0Fcc0SE5LmNJ4Xs8U7fKDWhBh4L+G7Dpy/ssXirazqSAEDsD9"
    "O6GAMB+elAFhNndugDADYTZCR9lFmHlB4i62nIxRp8oxG96XE9bHwWzFfiUwT1PUt5x5bu"
    "arNgfNzteijI3+170n2sVeLGo41ozwRsC+uoEuzpXRP+fkEEecHKb6q5OybvbxsZDbNSNe"
    "EAHIW0AO5g+YP4Ocp72bPwfi6CvXiz8Sh4Zl+iq4LWfmfOD+yTiwbTO0xY6eAJouXvDu7n"
    "ViKods6jDyjYAV5KUHTr5NF9OAWNw5zAaMz94oQHz2phFhfqvaPHb6mTgChSI5QWkrYiHE"
    "XZWkT8k9o2w6ts5WwgL7vXdD5z4WdRWRNGrLBQBsJbBrlsthCPX3xPceSShsFra5J6XSbj"
    "rKI33UnTMrLT2MeE6jVIOGHm/VlHxHl0nzEvQxumOAuyTMOpgVx28ewPe5Rya4yc+AonWD"
    "eOJYv2g9n2HVbXizgizcg7ugkkM6n3PwbKeqvlTxrspZsBl3zuDzHUGZv+cCFq7n/UfdcB"
    "yTxTKNfFf20WZ/y1YE2lfXjk9KWU4NTpkHaysDQYfW3iqfMILlTlZB7An2QGkz/IokFCW3"
    "nQPyZemFpEVTipIcvATtXwJ+rgPfAVc6Gr0iZdH63+9RGyQM9RziZSnr2F4nhgwchGeobr"
    "n3gnb9tiqCFqmXvlueFbxpZfg/LbDvNx+kVJDr78U46Rb7k+O3Zxu0+R8yfD99OL+6EkY4"
    "N17G+nbZWMBSEoIKlk7ThDKw69OjnSJ0s4pnlKFwXnjksKZJPYm/tEJNyhCqTYIgsCGaqO"
    "YAB81GT7Jf3UekAwISw1AsY0lAQrNhfcc96nvV9r34yB/Yj9MBOB9vodv25FgB4JPjRnj5"
    "rUoAIslR0T10oSxlnznaVW4LdUWtPiVH5+QScG7OuOW5OeAFMGZvFSSF6tpLz+s6adr2ab"
    "Kx1HPXScOmRsNAEnedPLB19L0XLbwoIu6n1WxGoqaek6JhY2kSWC4wiTYSuk2BnuZ0gTBa"
    "kjBiSs6lJEIBjdETDmIUUzQlKHs2cRGeMfAlfX/aPUvhKMgYh+wmNPUxSI3tKPYwtoOMlf"
    "7khj2lVIe9eYWUJ6QkAlt8t1u8ka1MzCyWVOhlUl/5pkFrIn8qvfBmESjsixlTegKVjCJh"
    "v48U+TwDPs9v1j6UDbhJb9wEClHN8DlA7UC3KTfLVbikkVaWdUHEQpT3n2dNV7HDVIeWt3"
    "4rYiHE+68USLzrE4aa3p5ZErMmn71nDZ2C6AlK2XdD74nK2QF5CfKGFKdeBi4No8bjkYu3"
    "pdSbbAd204ERXISmr2gpDQcXYZ+TMQYX4QCmA1yE4CIEF2Er1hKGOBC2p8vuyLlKMqYPR2"
    "HuxMjbZkDO6TA0s4zKaLYL2GuXgMMyyY5tf0g27dB3Be7XjjtzQ5O6fhJ5XRJjUXOAZpy3"
    "EpAtrQgydBR5oR1FXkw4MiQ40uvaupWwTo2cKh3EfCo5iPm0fhAzZP8btPQNiTb8wKZ2FR"
    "L3FgsPSi3eHsss+Pts4CTGigejPjPcMINYg1HreSwx0JP/ayj2fLyFJPxISbEfSRT7ESh2"
    "w18ECLKZ5jsshhpmmhG2GYTXILxmVBBIP7w22wOuGQUc1oJXj6vNDAyq/UBiZz4S0nJ+Yw"
    "chZ0O6aNpylzc8yOIohdX4LDoOwTUjg2vlyVbOsi1JWcjj9x9sG1bzkcFHLSD81m347d4L"
    "o7hFU8utFNij3TQy1p2TghBMyQtyEYBhWsDaNMPURCNKxS49kCFFfZ8+jUSWVHpnLDWlkj"
    "EHLaK4K2d+pqexQIWzmeEOOFyn08Q5s1qMWpdpFM3p02RKmbkjSDa6oNQnOGhYxmXJaptG"
    "JtoV5LmO6blL483NFX/ypkvjxfuKrrj+5cPFJVve39SIRwX0gMbevagdpgzvrVCPUG+uDB"
    "ZriJYatY8OwRR6udFSM0sSX9J8DM82tSRoamJNopHQGluUmBr3zcmNhdvj3Q4ASG4Ea79Z"
    "CQNrMYi1QI4X0BUzXxPI8YIcrxJHufIiYZ+n5LqUlfhe1EVnJ8jhGqTelVGU2It9rYDERs"
    "DCgEQn2S4hWfoeiSZL6nuOVqZcXbLHSIWfKZkhhoHIF8dfRd6jYGFLveYlOXCcazjOzbV0"
    "gF8XsDaNX5vIBc1NVeG87zKIQ+EZrtubO5nhhLBxnZzaepc+P3ujaQRdP01SG3ImWJg5Nf"
    "1dnGpwU+3VTZW/OspzURCAjbTLjTSnxc/cRXMTfmCviOoeWlANu/1TS2G5hTakP9N9QWoi"
    "Kym84KZRkg9kMU22fyEnye7uJiWLZGDXpGRfJYnASyCIZuNcKJATIIrAToycl07YCXhOLP"
    "CcXPjUeRAxlPSGlJxM+RA4JgWISVXZQrK4URM1BMb4kmjKEJLFbVRa+qzRUIpjJHe0I1fc"
    "RPZobKr4h1XyNWrcMbkupY4LNgKYIzDHWtNbXp3pOZh/e91K2pos1NKqp6mQL0svJJE2ZS"
    "/LtWIjGXam7HfAzF8A+MDMhzAdwMyBmQMzb8PMP5IlDYUlEtkdKTsPkzFQJgFlErvLJLL0"
    "i2jyWXgQ0S350sAca4I9pvDf/dHVTElAv7389bbE1vNE/a8/nP+aEPTFOrtzdXP9Yz68QO"
    "bfXd1cVPuy0EV+qr0q8AURC/o79Q44A2ZGQ61ylaJMj5DTRO12pZI6rlS5pyHfBonIHSPz"
    "ApTkoFIFWjwNcR+u1slF1H9sMTMVQfDO2OedeUHeAHDOGDUdw3POmOhBAN/Mi/PNfKCPZC"
    "SKmtLHXVFTNkLNKzP6xGjBlLrrryL05EVzFFM0JSjvyYXYk8kTsw7IK3Q7J4iZ4QiHBEUL"
    "7PvfIewuvCBCfMUgZkMsXo0qM9PB4/fsLYKQ7X65EDTuPpAdjKOHFsy/KAUW2d7tAZc4nt"
    "tiWspyYI89F/+plhuuLGWB77OHHj1g+fa5ysdg+Q5gOsDyBcvXZGSNtXyvCxmaI4EFXLo/"
    "llnCtVzP3Rbx+8wITSafuGPEnoEixk3vffxAou/QcsUM2SVe+xSzoQ4Ow3ViniIcob99ur"
    "lmvyapw2eWLrNy0fH/nJ7UDePOPkUh2/mBLctEZxG2PMMdvYaqwvkQsLCNs7DzeVXlufl4"
    "C+3rk2MFinty3Mhw+S2Iehr8FgzB8rDSwFYwPXrvvbXb12HjZqAwE6UdXm0uyqQAjMCXZw"
    "RakZueLmPToDXRCiy98Kb1mjNLs6tCamirufPl0pdY1cXbY5lRjbcDIfcfcv935/47vkca"
    "GLokGbootB8T9bA+gpKBevZGwUA9e9NooPJbVa7HTM14MsfRXAfmipiFvoD9Q538XwPjfL"
    "yF4HYSTHwi08jTSxYpiNgXsO3oMPKQuF5InHiyCj1BE4XmyqCaoBULu+8KocihSyLAXaKr"
    "NxJWAF5JiXr9+rVKUhQb1pwWldwEx62h1FHgDTmQJbRisxl6/0xsmHfs2khkD9UGjaVWUX"
    "E4W0duF42LwDgye4WPWxhHDAVt1l4SAuNoJ2MvMpa2TMeafReIjp1EZ459/iFadlNJyDrL"
    "6ehYxXBio5qBPq6ZTQdsgWbcwj5IxH8VtaDzBSHIp7cv1+IFRZRLE7INxehNSk0OJqbTUH"
    "85tvbcmHT5acOaJOWIf22JwlEjL+KokU8kihpC1PmtscwRE6WDNAugkU9n7OsgL0BPXjxH"
    "GE1D+hSRsLmoWS4C3htb9PpY4r2J6QMJtN03ZSnw3+z034AT35iXBIxhoyYATDIDdojhJf"
    "kCJdWhpLd8vxYR0vSGlI4mez2EAoFMApk0hExCPAoSb14yZw/JI23TLKosB1GUgVF2s2pp"
    "Dr4NQxDF+IlJspx0ZqQgAK8IhLOMMm4HEs4y6xXoqjzYydJ5nwurKEXYSoALmrWELvt8dP"
    "3L1dWhPDM/k8QbUnPMJNfHMr/Mko0Atwy4ZXa7ZebCkvdmb0E+3jpXTCfFftAXutO+0AGJ"
    "n2j4oFXfV5SxICe473x3hy6WOFhPHKwDelkKYNeGPaAiPSJZ5dSaeuG+ocauflftoowFkP"
    "ewM4ID3RjWWKu0CWZtJqYkBxOz94mJ6H3MbEo9OlmQAb2kxNi9WYDjVUgmkTMneq1QRLLW"
    "ob5/Fp+CNWH/ddpE7oTiEMBrH8CLaSguJZbwn6KQdUu+qx41uXaePJIwEoYbdmv2oqx9wH"
    "eh4R/Imj2OcZVwGXqiAISkqXhd1DrMu2jeRoK2iItkAfLdkPOcLi2cc4EewcW+P1zKwuCa"
    "8L+0fI8VMQsWct/OGd59lhPsz5Fou2xGvirXI/R3f1gDfkinLQh6SQyIefvMRn70bZvMxq"
    "Ic4N8Wf5/MsD+ZU190DhClPsGBeALKgpUJmDLJrlTP5kq/uufi5uaqpHsu3leVyy8fLi7Z"
    "lpsoolLEuqpxVmEbX2RJDFZ82xUf+9HEi6KV6KwBSclGScoCjlOtKDhWoet8mKSi4LhG2T"
    "ls2oSyJGQB1H0wmlrq56GSu8JI3AgiuzOWJ3jRpZ827VTvAvE0p8jBAW/twPs6FM+mR17E"
    "T+BDWa7hVxG7JmkO0eZJkE82uO2gujsr5JORBfZ8ne1iI2CB+urBe7nEUfREmfLRraSsCQ"
    "LeKniH1NdypOXje0R3QfhhqUN1pfnUwXoQbyWsW8IqYabmGFMtwJR928mjF3lTjylyraQm"
    "sXSPmC9XU99zhrqwc/giEkRe7D0K1rjUbSCUB++BhvcgR9DHwWyF9XoHi2RB3cjVDeT0Gc"
    "PcKy+CF3Gc9GemIgiutNbOYxwxXUJnXqA9BzVRmAWdWTDF3UN9fyRy9tA0Ci5x9bARHdTy"
    "3W1O8vwD3DBmL+IqzVFwwyzYD/WWIrtKyjmLYkA1Najm3HP56xVjX+C/l0JekQTUNVA/YI"
    "POF7ufFvF/pDEJo0lDI4f3TfBXxfpj/K+7hf/46M3bN9+enL3ZoL65IgNbkIQdBAwcpwVj"
    "r0rC4m5dCOXTNmexlMQA/bboF46ZVyOcBQHouPx8cilpkLQUtozQ7i/zc/aYgc2LalOZwn"
    "o0qdsvtzdv8h8ttEazu+NdNumEJgMNazNz4c0aeYeqdsim83kmqQWqYUdDXy/Wi9ttBCzs"
    "bdJJ7Jnz5HbsGsj1qJlcJ8pLj1psBKAJZrfMwhfkDrVgFv6enCYmdqsrrEbTiMXfafJVhL"
    "Ti71lHmh2kItFeXXi7U7aSAVdoqfgs7zewjb7YBhwFY4DqLu6ipfdJ/a0oiYGh/rxQZnU2"
    "9rR3bi3AgU2F6hZaWoRmtio2TPGoImvuMUeJu0nITVI3lIyXRHEnlKQM1pRyjxG9F5GS6l"
    "g+ZIzuRuXUzFwQgvcGqe3GrbSZ62g239lr2x2TOvJ21HZnFWoVqGTDu3Ja1V+HzlZ8L+gm"
    "2fkCTiitkM5lIPtBI/uhXVb/obL5e1Mb+8/k94JJSJb+mm3fuo3RBKKgSNQUSRE6mfUv9c"
    "E0PgMi820j8/E8JNjVnoqSGPhiWqM/gKhbT4rnVOlox1PJyY6ngoMdaRATka0va26/EbEA"
    "4z5aMJSbYK5CR6u3/VYC4G4JdwqZhhapiPUIfMzWwV+WPgOsH61ycqygVE6OG3UKv1WBfL"
    "VY4FCLpBdELFjj/RzJ27bOFupr2xqgbepqra6n3b/pieMYO3OebRxp97wUyULfyzZnHkFd"
    "s5nGEHG9NvNSEgNHQFv0uWfFa5GgWJODFMUqtEksUB/ZqhgAWwX2Hj8yS8Zrk1crEgWA60"
    "qBBxhEREWiD7YiAGitFLBwtnZyTYNsi2StI93dHE/HfXpfYt1wT0XMPqw7ivX8Y0Vjogt2"
    "SQig1oJa+2Diiph1cO/fdE8RwysGVOj9E4vzM3cBXhO3Dvhu1/mSsg1Qy/ValYN+h6quKm"
    "Mz9K20xce7U/SLGaXKU1IR6sg9YmOgXmFGivkoWgm5NTmYl33OS6r0Nd+UihDMSIeVoYaW"
    "YBhZ3aJSg9GglPaAr2JbD7MWviq0dT1cgpd9DXT9y9XVSLgNA7hycCvMY/fCzRUwACsHtr"
    "JRNSzZw5RlvXfJYsm+XuCs2WyNBAValRFjWamWtx07eSBrtaqt0TlyfI8kZ9Xwz0b3NEQY"
    "hYTNcRSjmKLEMIvm9QNxtCQVasDYd4Z2rANlL/xBTRVdD0TLB5ENt7A4oxtnPeRnmPJugE"
    "vIRMVkdltFsHAL6x4s3A4sXOM6VppoJRjasPID274bulXmt6QmwSId1OkJCmPoKGWiEoaO"
    "UubMxUC5yUviiRJyYtwGaiQt2bmDQlMpC5tKXbpeY2Op5J6UniRrhhckqPoqA0Rw6HskRD"
    "zTENF7hNmlpKIB8YcJnJRKItCH21h9LecxQ6lY716R9FYQBhW9UNErgHtzZbAVvU+hFzPN"
    "oO1JL8sBGW/tMTfRBrJxS62+BwM0gUxk6ob6EDnot3g2amDp/NZukh7jWSdORPbc/AXex4"
    "GsQLz7It6gq41xHW7fIbWZKLxzwFW63DXjVLU+c9PMFPTAZkV109wuRohk2sxCGhjITvbR"
    "DfGALMNB6loZIdFtD7DflgAGdY4/UvVHydxR34h2tgNpDrpg7z4NiFB/bG7KtUg+TDkpOl"
    "WcLqLTz8SJx0lyM3kk4RhFFMVzHCOMfLZAELsekmWSS4neJTmVyKUkQgGN0ZRPG/LYPxgS"
    "ogTqDj7l9+D34IKuApdnYDN9h9gPZdLJw/KP82KGMp1Sd40cHKDpKlyzD1yQ5ArDjnwVof"
    "tVvAoJhEgGoC3NTb82SC2evVHQimdvGpUiv1U9SuNwJ5Uc2ubqpYtBorl0G6OUhABsZbCz"
    "vUE7+lGWgzqCbg67O1D6KQ4fkq2+nn2a3pGSrkUypofDw2JvQXyPcUDwHRuzgmWMZDNfGm"
    "q9KGOhVt9/43UfR/Gk1WElVUnwEreOaDNTTrMfZEGiP9yPugV9b+0gV0u3Va1jWQ44CtQ6"
    "Dhv8MRTYvciM6//ivSzOS10RBdxcMErK0wXNFpXdpEsSLryI71iJ75IGqceQ+x6TxyIcUE"
    "7bX6GP5JE+cFdnQCLEFtm64OOMHrgHE8/YpGzdmnPiL0U+0z4+EkJGtuhEmR0CRw133oSU"
    "fYs2nY0LYr2dGDp4vMNU3Wmz47IcHAliHwm20cXUqO8rLdLE/g9pW0s4qLUPkySFeg8Wid"
    "35XKUVCZW1L8LOu6D0gUdPRgLrbnNvLLPpptko6PxhEOs2IvgCLMWAbdH0qjcr2bo+RYHN"
    "9OV0JTPSFW1oMv/PntDx/LO3w9O89LptRQYUxBBVCxTEnLkACmL8XAAFAQoCFESLgnwk2G"
    "kKgG/uSclImI3q0UXC/iIL+tmrEZVqRmvOZYC8GEde0gmsTUBzPHMjYGPrq/1UGg6pqmbg"
    "J4PCcRFG6ZkhGEUviYmDVWTOXAzPKjKSwINZ1AWqhppFt3NeuPNhlXyZereE7d2xtF1CMm"
    "6yYAP7KN+b58VG4L81RCPvqN+bt6orK4nBBglMcRjgAzs5NDs5lIfRId4jKW881XvSbTQs"
    "juqyf9ndiC2kdFOfZ7TLZRLMVmcD7zbX8u+T3IAClmHoGdlGDK19oLXPMN2Q0NqnR7DnQo"
    "u+Ged8vI0Qd3EEM2+bJzKFAhyuxQjnEtXzOdaZwT0wjGW7HT9AZlw4n4MBefH++vzjb+Iz"
    "aPLx3L8yC5MHjS5+u708rx6PkhMe1UW9EbBwVR+dqcThzprDcGf1WkIcifqWNOO7lbAuFn"
    "eqFOc8lcQ5T+txThzHZLFMTz6rkO0mB0pRpD8T/nW3vHpvzWEyi6cGp7R53UYGIpp791MV"
    "zU2tWakIwtTY1FPwE+9vnHi9BH6V7c2xzLES5cOU+5TcU9+nT2nvD8JWgIumxMGriCCMIm"
    "ZzoyccoZAsKFt2oqYj2vLQLtngV2Es8anoKivQUR1tH6ZZrQdsGNKF0TrHgetrWVBbCQtN"
    "qNMjlQ6cbFQzxz+q9eA03Y048FzGkPib9mbqZupWxsJlvH9PgLnRZhu5ydiWYPNQC4QOZB"
    "R57A2Of+IMRmQVbe+OpWZRMm7CiRCcmQXx493x48NSbIMiyJ0w7MjL1K26MbkRgQyt1nYj"
    "CUMa6qzqjYB9xHtfy9oQ3+FP7NW5DOJwLdoltzelm+ScDZuwFzD0usltpk9sucCZ1uZqiu"
    "btsDh1avylNNmgsvdAVswuv7LxnWiYConJmax60wxOI7Obi/phgJVXJhrxphZe4dn3WMhL"
    "sjtSUsJPQXfxWjGc+RN9QvQ+JgHCaI6jOZNO4o+riLhouZr6nuOvEbNy+dkILj/2AAcumq"
    "7RnAmyX7BGS0KXPqkHOvf6ZCE92p73zsSBGJmyCciJkYsF+Y2N2GejbeJD+zvBKiI6GV/5"
    "cMCyuQ5OK4OuIAKYCjDdqmc1zr0dbxOcBnJuBvQeqOFt+pSBzYoqNdwuRqOYYUgCYRFhek"
    "POC/kQ5SS3nLHRkNG39Ewsnq/mRezP5EkooE+i7DZ1QZVaxAcv/VmRw5Yn9DEzlNPls6Tq"
    "Jc/HW5g0oZKc0pyZUktLiVbTz8QR+65k67ssB/tp6whQqnjqu6VPcRP0uUQF9XsuMkDcJR"
    "B+f/PLxdUl+vnj5bv3n97fXPNP2VRgpTfL9OTj5fmVOSGgcxJ6zly0nWZ3pPsp3o4xJzfi"
    "hex3z7RRmneyxkO2mzez5lO2bdjPOslm4C+VBsLZcAvR7aTrKfvEmIiy+P726eZajHBBpI"
    "Ky6zkx+j/ke0PuwCYCl4OR7Fd5MXGO6aaWuAD3O0ElMX/AxaE3sz//Hwlyk0o="
)
