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
    "avatar_id" BIGINT,
    "header_id" BIGINT,
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
    "banned" BOOL NOT NULL,
    "sensitized_at" BIGINT,
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
CREATE TABLE "announcements" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "importance" VARCHAR(16) NOT NULL,
    "publish_at" BIGINT NOT NULL,
    "published_at" BIGINT,
    "starts_at" BIGINT,
    "ends_at" BIGINT,
    "all_day" BOOL NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "ended_at" BIGINT,
    "author_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_announcemen_author__c1ffbb" ON "announcements" ("author_id");
CREATE INDEX "idx_announcemen_ended_a_448595" ON "announcements" ("ended_at", "published_at");
CREATE TABLE "announcement_reactions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "emoji" VARCHAR(100) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "announcement_id" BIGINT NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_04b53a" UNIQUE ("announcement_id", "account_id", "emoji")
);
CREATE INDEX "idx_announcemen_account_3efcdb" ON "announcement_reactions" ("account_id");
CREATE TABLE "announcement_readings" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "read_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "announcement_id" BIGINT NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_41f568" UNIQUE ("announcement_id", "account_id")
);
CREATE INDEX "idx_announcemen_account_ff7012" ON "announcement_readings" ("account_id");
CREATE TABLE "announcement_texts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "language" VARCHAR(16) NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "source" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "announcement_id" BIGINT NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_7f722c" UNIQUE ("announcement_id", "language")
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
CREATE TABLE "domain_blocks" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_domain_bloc_account_81d477" UNIQUE ("account_id", "host")
);
CREATE TABLE "dials" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" BIGINT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "purpose" VARCHAR(16) NOT NULL,
    "outcome" VARCHAR(64) NOT NULL,
    "bytes_out" BIGINT NOT NULL,
    "bytes_in" BIGINT NOT NULL,
    "local_port" INT NOT NULL
);
CREATE INDEX "idx_dials_at_0728d7" ON "dials" ("at");
CREATE INDEX "idx_dials_host_3d07ff" ON "dials" ("host", "at");
CREATE TABLE "custom_emoji" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "category" VARCHAR(100) NOT NULL,
    "media_id" BIGINT NOT NULL,
    "url" VARCHAR(2048) NOT NULL,
    "changed_at" BIGINT NOT NULL,
    CONSTRAINT "uid_custom_emoj_host_dde335" UNIQUE ("host", "name")
);
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
CREATE TABLE "filters" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "contexts" VARCHAR(64) NOT NULL,
    "action" VARCHAR(8) NOT NULL,
    "expires_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_filters_account_2cab11" ON "filters" ("account_id");
CREATE TABLE "filter_keywords" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "keyword" VARCHAR(255) NOT NULL,
    "whole_word" BOOL NOT NULL,
    "part_of_id" BIGINT NOT NULL REFERENCES "filters" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_filter_keyw_part_of_bf66bd" ON "filter_keywords" ("part_of_id");
CREATE TABLE "follows" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(16) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "show_boosts" BOOL NOT NULL,
    "notify" BOOL NOT NULL,
    "languages" VARCHAR(255) NOT NULL,
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
    "comment" TEXT NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "forwarded" BOOL NOT NULL,
    "rule_ids_json" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "resolved_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "assigned_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "resolved_by_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_reports_account_aff772" ON "reports" ("account_id");
CREATE INDEX "idx_reports_target__e8d1e6" ON "reports" ("target_id");
CREATE TABLE "strikes" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "action" VARCHAR(16) NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "notification_id" BIGINT,
    "moderator_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "report_id" BIGINT REFERENCES "reports" ("id") ON DELETE SET NULL,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_strikes_notific_90f4ff" ON "strikes" ("notification_id");
CREATE INDEX "idx_strikes_target__8dc090" ON "strikes" ("target_id");
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
CREATE TABLE "account_notes" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "comment" TEXT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_account_not_account_b1908c" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_account_not_target__d7ce8a" ON "account_notes" ("target_id");
CREATE TABLE "notification_permissions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "sender_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_fe01f7" UNIQUE ("account_id", "sender_id")
);
CREATE INDEX "idx_notificatio_sender__252199" ON "notification_permissions" ("sender_id");
CREATE TABLE "notification_policies" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "for_not_following" VARCHAR(8) NOT NULL,
    "for_not_followers" VARCHAR(8) NOT NULL,
    "for_new_accounts" VARCHAR(8) NOT NULL,
    "for_private_mentions" VARCHAR(8) NOT NULL,
    "for_limited_accounts" VARCHAR(8) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_50a2f9" UNIQUE ("account_id")
);
CREATE TABLE "notification_requests" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "sender_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_b4b06a" UNIQUE ("account_id", "sender_id")
);
CREATE INDEX "idx_notificatio_sender__1d216b" ON "notification_requests" ("sender_id");
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
    "default_quote_policy" VARCHAR(16) NOT NULL,
    "expand_media" VARCHAR(16) NOT NULL,
    "expand_spoilers" BOOL NOT NULL,
    "autoplay_gifs" BOOL NOT NULL,
    "filters_revision" INT NOT NULL,
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
CREATE TABLE "conversations" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "thread_id" BIGINT NOT NULL,
    "people" TEXT NOT NULL,
    "people_key" VARCHAR(64) NOT NULL,
    "unread" BOOL NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "last_post_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_conversatio_account_4e73cb" UNIQUE ("account_id", "thread_id", "people_key")
);
CREATE INDEX "idx_conversatio_last_po_18939f" ON "conversations" ("last_post_id");
CREATE INDEX "idx_conversatio_account_03afa0" ON "conversations" ("account_id", "last_post_id");
CREATE TABLE "conversation_posts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "conversation_id" BIGINT NOT NULL REFERENCES "conversations" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_conversatio_convers_92c113" UNIQUE ("conversation_id", "post_id")
);
CREATE INDEX "idx_conversatio_post_id_2f9fc0" ON "conversation_posts" ("post_id");
CREATE TABLE "filter_posts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "part_of_id" BIGINT NOT NULL REFERENCES "filters" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_filter_post_part_of_44a8c4" UNIQUE ("part_of_id", "post_id")
);
CREATE INDEX "idx_filter_post_post_id_55a0bb" ON "filter_posts" ("post_id");
CREATE TABLE "post_links" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_post_links_key_47c1e2" UNIQUE ("key", "post_id")
);
CREATE INDEX "idx_post_links_post_id_ccd1e1" ON "post_links" ("post_id");
CREATE TABLE "list_entries" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "list_id" BIGINT NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_entrie_list_id_3003bc" UNIQUE ("list_id", "post_id")
);
CREATE INDEX "idx_list_entrie_post_id_182797" ON "list_entries" ("post_id");
CREATE TABLE "reported_posts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    "report_id" BIGINT NOT NULL REFERENCES "reports" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reported_po_report__11f6ba" UNIQUE ("report_id", "post_id")
);
CREATE INDEX "idx_reported_po_post_id_228994" ON "reported_posts" ("post_id");
CREATE TABLE "notifications" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "group_key" VARCHAR(64) NOT NULL,
    "filtered" BOOL NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT REFERENCES "posts" ("id") ON DELETE CASCADE,
    "sender_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_517bfa" UNIQUE ("account_id", "kind", "sender_id", "post_id")
);
CREATE INDEX "idx_notificatio_post_id_af941b" ON "notifications" ("post_id");
CREATE INDEX "idx_notificatio_sender__a979f3" ON "notifications" ("sender_id");
CREATE INDEX "idx_notificatio_account_f14d6c" ON "notifications" ("account_id", "id");
CREATE INDEX "idx_notificatio_account_1debbf" ON "notifications" ("account_id", "group_key", "id");
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
CREATE INDEX "idx_reactions_created_0070f6" ON "reactions" ("created_at");
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
CREATE TABLE "scheduled_posts" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "scheduled_at" BIGINT NOT NULL,
    "draft_json" TEXT NOT NULL,
    "key" VARCHAR(255),
    "problem" VARCHAR(500) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_scheduled_p_account_0fdd47" UNIQUE ("account_id", "key")
);
CREATE INDEX "idx_scheduled_p_schedul_e65929" ON "scheduled_posts" ("scheduled_at");
CREATE INDEX "idx_scheduled_p_account_3797d5" ON "scheduled_posts" ("account_id", "id");
CREATE TABLE "media" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "use" VARCHAR(16) NOT NULL,
    "position" INT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "family" VARCHAR(16) NOT NULL,
    "mime" VARCHAR(100) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "original_key" VARCHAR(100) NOT NULL,
    "original_bytes" BIGINT NOT NULL,
    "preview_key" VARCHAR(100) NOT NULL,
    "preview_bytes" BIGINT NOT NULL,
    "preview_mime" VARCHAR(100) NOT NULL,
    "width" INT NOT NULL,
    "height" INT NOT NULL,
    "preview_width" INT NOT NULL,
    "preview_height" INT NOT NULL,
    "duration_ms" INT NOT NULL,
    "frame_rate" VARCHAR(16) NOT NULL,
    "bitrate" INT NOT NULL,
    "blurhash" VARCHAR(200) NOT NULL,
    "description" TEXT NOT NULL,
    "focus_x" DOUBLE PRECISION NOT NULL,
    "focus_y" DOUBLE PRECISION NOT NULL,
    "text" TEXT NOT NULL,
    "remote_url" VARCHAR(2048) NOT NULL,
    "changed_at" BIGINT NOT NULL,
    "account_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "post_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL,
    "scheduled_id" BIGINT REFERENCES "scheduled_posts" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_media_account_c11f7b" ON "media" ("account_id");
CREATE INDEX "idx_media_post_id_40cd5e" ON "media" ("post_id");
CREATE INDEX "idx_media_schedul_46f583" ON "media" ("scheduled_id");
CREATE INDEX "idx_media_state_5c3a9a" ON "media" ("state", "changed_at");
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
CREATE TABLE "severance_events" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" BIGINT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "followers" INT NOT NULL,
    "following" INT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "notification_id" BIGINT REFERENCES "notifications" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_severance_e_account_0fc65a" ON "severance_events" ("account_id");
CREATE INDEX "idx_severance_e_notific_47a674" ON "severance_events" ("notification_id");
CREATE TABLE "silent_hosts" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "since" BIGINT NOT NULL,
    "error" VARCHAR(255) NOT NULL
);
CREATE TABLE "rules" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "ended_at" BIGINT
);
CREATE TABLE "rule_texts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "rule_id" BIGINT NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "text" VARCHAR(500) NOT NULL,
    CONSTRAINT "uid_rule_texts_rule_id_a0de38" UNIQUE ("rule_id", "language")
);
CREATE TABLE "site_texts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(24) NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "source" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "written_at" BIGINT NOT NULL
);
CREATE INDEX "idx_site_texts_kind_fabd4b" ON "site_texts" ("kind", "id");
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
    "eJztfW1z2zi25l9h6cv0VGlzHSdx53ZtbZWdds/krmNnE2emp9K9HIqEJcQUoQFJO5q7/d"
    "8X4IvEF5ACaJIC4fNlpiPg0NID8OA5r/jv2Zp4yA9fnLsuiYNo9pP137PAWSP2H9WhuTVz"
    "Npv9AP8gchZ+MtdJJyUfOoswoo7LH3bn+CFiH3kodCneRJgEfPbfV8RyncBik15Y/1yRMP"
    "qnhUPrt9lvM+uOUCt/mkXurGjFRkIcoRf82R5x2cNxsHzaY+IA/ytGdkSWKFohyh729Xf2"
    "MQ489B2F+T839/YdRr5XQgV7/AHJ53a03SSfvfd+SebxL7iwXeLH62A/d7ONViTYTcYplk"
    "sUIOpEyCvAFMS+nyGaf5R+U/ZBRGO0+4re/gMP3Tmxz8Ge/c+7OHA5xla2dAsnRC8C9Ghj"
    "739lX64w3bavb27tz5e3tj2rrRH/KhW8s49cEvD1xXy1OTBL/u3+x3+enr569ePpyauzt2"
    "9e//jjm7cnb9nc5KfUh378I/0yexTTR/FvdfH+L++vb/kXImwTpbsr+yD8l88WMPvg8i+X"
    "n2Z/JA9yIid9VLJy+6WKQ0ST/64t2LuVQ8VLVpSpLBz71V0WLv9gv3L7tyJfixztIdZn7X"
    "y3fRQsoxX75+mbNy3Y/+3807u/nn/6gc36c3kFrrOh03SM477Hmb95Khjn84fCt/5mDLb5"
    "RwDXCTxfaQvvJfoB+LDmGW37vnl5KoEwm9WIcDJWRjimWElDpNONw/b05PVbme3LpjXv32"
    "SwDC87nQlNcVJAuSw1niaefUQ0ZDCOAvkrmd38qnkzv6rtZQ+HG9/Z2qrHXlVuRMAnrJsD"
    "EglQvkXfIzHK+XwD0G0B8/by14SurUNG2IoY/vDh/NcE3vU2G7m6uf5LPr2A+burmwsB1H"
    "ZIYuoqI14QA+CVgU+Jtf0tU4qywFfERgT+6++mQB9TX42Y+Eay6qF4yQOzG6mtCHJZygB9"
    "Mg7YK+R4SBnsshSArbazRZ6qC7x8HzSo7JJYJ6dVpiK0cX2M5JoSbnVV9EtigH5X9HGwIN"
    "9V9UxJCNSMpJoJGZ7IszshLpIF4CWBJ3HUAfKyFIAtCfYd8X3yiGioindNEIi5CuLse3RD"
    "vCAIm1wWcuREMVfIqohX5ABwVcAjZ6muWUTCAL0k9PdoKyTnzXjvJUCFy2G8iRc+dm0O3A"
    "atVfyGdUkDNvbYjkPknb558/I/7TX7FZgngajsdqGwAYtQ3vkvT2U2PpvVuO+TsTLuPnHv"
    "kcjuJ8RHTiDGey9UAXnBpIZCeffJuLv94ubmqrTbL95Xt/OXDxeXDPgE9lLCTz3S6ZIHBs"
    "xClB3RinhVdETcc0U/WdhdijgktiPI+PlA1qjJvVWW6yclTkqdNCTFkcfJZ8RVGWXkrjos"
    "TFkOHI9d8Q/jcIPYD1ZfgaokrEHXNVg4QaB8/u6F4PxVOAhCFIQ4wv/usuGrorDjO2sdzB"
    "it22UNyoKwAp3P3Z2bd1cmUSkOaDx565Lj8aKTYRfh9OXrH1+/fXX2eof97pM2yJvg5T7d"
    "bvCWJAHeKrwbEkbqO7ciBbBWYfWdMLI5Ssp6uSoJirmrYqboAYdYlLXYuK+LIrCpq4Dmjk"
    "F1B3pd0jh/4mC5XD52QqSef1uVgwTcDn70NXngUTZiK5YIVeVgt7fsdl5pe3dfKODkHywc"
    "9/7RoZ5dGyGnpGlufWh9uq5+4gTOMgGP/07+GzK34Ge8DBgA/xttZ4Ii6MLovK0OOkzncU"
    "0nWQt9bm0ofmDbwGIyvFLZsXziOn5evTy3Hin7e8izFlsrWqGkiPlPoRUil6LI+iH9Ev+R"
    "/vPFZvvnep30MH9CUEP9Na8Dz7S84y8JxdEqieMF8XrBpv3+lELrtgRK2czJjBzpW5U3Il"
    "tqrp0uLZ10cnxRyMDq6ZdnMjHDs+aQ4Vn1eM9ePNFODxy6FcNcEKq6LLcRCicIc9v25cdy"
    "8WBnaF68vz7/9A/xyZ7P5zbUkiYPml384/byvFpQlqojeeNgLzCeafByIqZBiANRXV67Az"
    "IQ1uRBLPDppq8TBOwUdhFHX5W7imSBv0rXuhfpT0WxNDSJKcuM9zYYQGHm4p4wNYuitkD1"
    "1fmFUMS4OyP4ySq9Z7/HESuoelukia3OH/kOzD+d7QgudR53TLyyMRkC7HejFOt355/fnf"
    "98OfvjOLbaeUFHzUQtq4rj89a+VYWZcgZbM8yHm0p9nZXi/DzVMcxyL36HhlPTUC7zFqMJ"
    "rzeE7vSGdPVZSWrEszYgdO3445y4/ZtO2eujHGEpywH77J19lvRal6WBrISn54VEDo1C9a"
    "yQohig3xV9dsqrY18QAuQ7W76+b3vOVuBPa0sBLEhBDqBCDmC88Tolg5fl4AgeQgF1WBZI"
    "Qu5FBcUMOXH/j0YXUFFkIORNDGFV1ZOE/ydBelT3j15LI+38KW7Jku+HfQPr+svVlQ7On0"
    "/IcTMEWp1Au3lzWWeQTTORAbxCX8t/KYuVl7xtaE2+YYiV66Jo2t0+6WLVFqAlHy4XMDFG"
    "fnIi4+k5OWl29fCxqcRVTNztDcdqY4RRaVXqghDyGpbyVIIhTyU+lcdNbJ2k+U99n4ojYA"
    "I1pVt0UUt+OYngIuONXvprD9HLZJoSu+QSkjmin5nRviDe1lo5ocVFLX7rTeF5cyu57uY+"
    "II8+8tjPsnD0k+X6mIc1mdQDskiArEUcRSRI7sZZkGhVzxQd8g91IMLAfzU5ddr5L98oys"
    "6mghA4APt3QgFhPj4pA8Ks79oAYQbCrIWOMosw84LEQ2w5mSNPlSM2fSwnrO8Ey5j9SmCe"
    "uqjvdua5W6/aGjQ7X4syJvpfe0+0i3AkarHXjPBOwLy6gSFuEVO/1eoYF1odp/prkLJu9u"
    "cjIbdrRrwgApB3gBzMHzB/JrlOvZs/R+LosYejT8gltExfBcPtzJxP7J+MA9vWQ1sc6Amg"
    "6OIF726vC1O5UlmFke8EjCAvI3DyfbqYAsTizmEmYHz2WgLis9eNCPOharvkxTfkChRKy5"
    "1hexEDIR6qJH2B7hhlU7F19hIG2O+jGzp3kairSEujtlwAwJYCu2a5HIdQvyPBA6Kh05R9"
    "XBpvpdRuYeYwfu5S5CBaJZH3jBkjsvER71ZW83hX5faNSfPEDGDo2jH00uLKL0J5T4B7pS"
    "svT18nFe2/lzCC0ox92hb0lwKRLEsZAfzQdD0OuIYQaJW2stq9EFTVKlTV6pu7ZaQKr66G"
    "IHmrxH2k16QqBYWd0NhLj1iFRCqRcPv3gO7H7DGT2vaywFbfeK3qZosWabIKB6zWfKXkLN"
    "fkZw9ivpb+SqZJi2YoxI2Or6/brVLBCsovhWj5gd50tlBVScxT+Ytm2bb6Ehi34jB84jlb"
    "9T9O7O2QPXEF2uEwnxmXymj2Bsgi20RjjpzI8jPyMVtx4SUdu7FW1uKlszAao98r20NRso"
    "VW2WbZUMyvSEi+o8ekeevXufWVqQ8P0ezmkOL83QN4fPmBCaq736FZrJbNYldCLdTstdzt"
    "IPP8lYOkcOBgQb7bMfVVQC4JmYj0QFkGVfUli3dVzoAg+OCZM/mJIJ03kwsYuJ/7r3Zxog"
    "itN6kro3KONuc57kXg2siqyZmxnBqcbZmjexmw9Tvb+j5iBMuz4yDCgjOw9RLaiiQ0A+26"
    "Buj7BlPUoRl0SQ5egu4vAXfJ8xMwVtHoFSmD9n+/V1wjStUS0ctSxrG9QQwZl6JOXbbLcl"
    "CG0btuucNBt3suKoIGqZexwxkFb1oZ/s9rx/cb9XtRbrwX49Ww2L86/fFshzb/Rxu+nz+c"
    "X10JK4t2Xsb6cdmYfFQSgjjRsIkuKdg9BDBu4mhJGArnhUdOa5nkM15KO1SngEZtEQSBDd"
    "FCNQc4SDbbzn71GJEOCEhMQ7HMWwISihfFDnw37KjafhQf+T37cSoA5/MNdNu+OpUA+NVp"
    "I7x8qBKASGpDVS87LkuZZ44OVVNKPNEVWy1X1ucScF/9vON99eAF0OZsFTRjULWXnnbbk2"
    "7Hp87G0si3PWm2NAoGkvi2p2One+FwjcMQeZ/j5RKFTdXWomnz1iSwXMAOdxKqzfgfV2Rt"
    "OdYG0ZApOY+g0ApIZD06QWRFxFogK3s28ixnycBv6bff7Vky5d4OZYOQLK+RGjvQZAmq/z"
    "Q4U0r9T3evkPSClETgiB/2iIfCv6EK/9JtrBu0OvKn0guvFYEia/a1L3zi3guJU2G4nTAl"
    "E+0FnzlCl5ok2RkYiyZaGRLZm5dgjF6EwAiBgmi+On1SkGO5GhxfeETyz9vPRjZjjGKyvF"
    "YsV6BOBI3YND0ToVWyJt55ICfDkpNNTDckVKpHKogYiHL/FUkkjlymOpTi2nsRAyHuv6Yu"
    "iUPbDDW1M7MkZkzl18gaOgURC5peHIYeixquA/KytTHEdXx7Q6hg2zeXxpSEjIH+SXUxNd"
    "vwOBbMuziMyPpyTb7hmai5V2F43trXK5loo93Mnl19OcdKvt+TnHyQSaplJqn+pHvK9WDJ"
    "/yugm88HJijBBF0GxZJQpSYWRRnjtvDLkxMZg+bkpNmi4WNllNfIw45yK8CiFLi0O9M+xZ"
    "Y4ozfDmXhytLtygmWXRN2SHLgCe9n3mjDzD1xzzQScPB1oZePr3ZSRWtUVNiI0mtNtS3dg"
    "47GaezYe2zXL+yc57iq/IHaKLtoNCbG4cWtzCXpBBLwoVY4yhSZnsw0lLgpDjstE9y1FTq"
    "h2zeVewjhC+EbK0nnTYum8qVs6d84a+0rW5F5iRIQZVvGUFfAaq/lE8vnGbeJBzHX9PU5T"
    "9ucRipc4cHz13qllOePQHmQv71Db1R7LO6DqssYwt9EbN6EHzCwy1Zv7ymKw42V2fA5ahw"
    "1fE4X9/rT9rspTqnKw42V2/CP22MNrMDdu8918Y7Z3b4b4CuHlSiU/ZC8AYDZpAdX9WZMD"
    "aJugVd6vdUEAt97CnaY3LK1VmihXpADWWv9Yyv7DpoqezrKUeYSgd9/QAkdijJuTS/cSsG"
    "tr+bp+TFdOKDi/mvdsUca4HXsqRWFPWyjsaZ3CFr9ZDehb9L1J55bFDMC6Bdrby18Tw2vX"
    "ai1HVNxpLZ9eWIF3vPlaRSkTNw7t73XQf/GJ09TPey9TQfyOCw2mMV4MpTNaQP/55svF1a"
    "X18dPlu/ef399cl2BOB/lH+yD1p8vzKyHGohbGhzAWuX0AYxHGEdMRKpojnw8qQ1llULQm"
    "EVK9aq4sZQDskF737NLrNGhTcfgeDBOrz+eH25aNftU3rETDSoTuCnmxz5SPynJUpWBNDG"
    "vhotfa9NDAhX0F6/rL1dUxb1ufJqhNl62LEd1phh5g/Zw/y2h8q7q0AeTjFAdcBh6hIUrS"
    "7wQlAsXheVuhANpPHKFDHzQW1u7Yg8bCGi2GBC+ExsJHXw7NKKFuL0sPpBAaCz8JWW0bC1"
    "9S6gTl87080s5VkjljNE3Me0tkV8pDReNENHMblVHMGu41W/i4THLg7hdwRd2AeSj6d8UZ"
    "DdxB6mjCOLnNTwXigoiJKA8UgvNQ5GClWOdeAuKckiA7UYTWm0gl4bIoAnlr9SRWpBw03s"
    "tAwLj3gDEUnw9dfA53hmq09TVpRfQLW9qYIu/WWc4ExntxeN5mwd9lE+3IWY4SblhCrEGr"
    "/TxvMdD1bxgwnh05RIEjKHatXgQIsunmOyyGGpaKEbYlhNcgvKZVEEg9vLbsAdeMAk5rw8"
    "vH1ZYaBtV+QZG7mglpOR84QMjZFDQIFSeJlzTvulLYjdC8f5p6uY27lxdblsGXpQzk8f0H"
    "2zLIYoo7AJ1JGQj0UA51CL8NG367wzSMlC3SohTYo/1f8eR0WJOCECzJM3IRgGFawFo3w1"
    "RHI0rfy5x/wX6UWC91SyodmbeaUsmc4bMTwVyahraYt5hLEY58pVjHTgCIpRyxZH+RN6cQ"
    "ZMK0XMlVkDEQ5/6NUccVtxpqhngvMWIyBjsZgsGUTAliGRu02QCtWZ/o+wZTFCpz8bLcQD"
    "XgRsaGgHVrd44C634OrJst1SOhwtKg8gQJDs4dynyuZlwcMon61dOtpT75XlEo98lFDKR+"
    "g1DsxxXxkS0G+oKwMScQY10WrMC9YJJD4Z2/CeO2j7u4ubniT961j7t4X+0P9+XDxeWnH1"
    "7+uXYGVtszOTSyyZ1ah6aSDBCSIQlJhnUPhGTvcZrW2sjykfKu1I+PJJ1tGslI3vfmIBPh"
    "PXoGya6ovNVZKyDIdNZEdbTzE33VuJFGfYMeP2rfQ83UNhypGr8nfZ6px2uyp9mOlwa1oc"
    "vesVkK8X3yKGQo6Ug7O0nmHLXh29dyl5r0Kma1RitAWMYiLFO4WXs0Z0r/TT4UszlHT+Oc"
    "eFeEcEUe7QXJTTEFT1VFElxV8q6qgET4TpAN3or3XmhEqHefTBZr3wmWMeMJStkOJSHzdM"
    "kgSSVQQasTX5lCoP65OlR0bVP7nNZjepkTWrpVzOhTqyW02jaqTZ0ozQ1vCsPzw44WaHgD"
    "XpVmJQysRSPWAn0/gK7o+ZpA3w/o+1HiKDzudoWDexFB2Y21spMktuWzaYNQk7ytA+Sm6K"
    "V+9W2Tf2wiMnC5FCSZ6MovIBNiupkQV1icqZl83nr8+XiQ5Eyo156kemg7FKFee+jQGkUb"
    "H6PQ3hAfu0oMpC45YjDTz5TMFLNO0HfXj0P8INjYrUH6khzE6RXi9Po6/IAGFrDWzc2kIx"
    "nUt56Y877LIKLbJlKYDh5khjZi8/AwvVGT50PpjpZqo50JFlZOTn8XlxqiNVC0Y85StByk"
    "OS1+4imam/ATe0Vkz9CCaoBiHdNdVB/QeiFuLlgYPUxK1snEoUlJX93agZeMxUvAtNTgRC"
    "zl5ANRBHai47oMwk7Ac2KA5+TCJ64wmyQdaCUnCz7lqAXFQEy0JCZQM6XVQk2BMT4nmjKF"
    "mikTlZY6a9SU4mjJHc0omdKRPWpbMfUhTr5GjTsmn7dSxzWbAcwRmGPtPnDeDAK7Dv/2qo"
    "07arLQukM+TQWuHQBm/ozAB2Y+heUAZg7MHJh5F2b+CW0IFZZIZCOt7Jwmc6BMAsokDpdJ"
    "uGTN2WF9vW7R9yY3717EgB5kLTDfXv56W+LneWr+Dx/Of00o+XqbjVzdXP8ln16g7++ubi"
    "6qDckYMEtCleolijIjQk6S936od2LgUok7QrkeRqo3nZTkoFRCwQalsY+YFg3tb6HohsFm"
    "hVITHHGPf/3dGMUCUTtdzuFKq+CN12lhynKwML0vDEUh8R86rExFENxm5rnNnpGbprQgYY"
    "iXAdvZSitSFoLXodcl2SmbxVZpVepysDDgYTZrOabnYdbRDQoO5iM6mEWn76jQaqbgpTdt"
    "mXSUwGXfwbr+cnU1azpIAeDDANf5QwPGxwyRIK/p1s/S+PxwuIT9UPmbP2fnFp9sRSsnsk"
    "JmKS6It7UeV8Rim8L3LIocz8KRtXJCi19IE1gRYZNRYlCzrUJo+GJWWa2+ninMq0p/I/Qv"
    "0JPdHLh6FGrmj8kxKy2v9q+RrBlWfPMgyWdIzk93wfEnHu77KPvE1kb+cC/sSuhkYHIng8"
    "/s190jEUXKRlrJUZjMkWRFf+fUZU9HLA97nKQ4gZWZmHP23x7jNA6nOWjLBn3OaUKL0RlE"
    "65Sojwf2nMcCvGcs3uMkMaj6CjTnSewlDOzh2X+KRIS+KyX+5PMh6weC89NWOuKKFSGvb9"
    "P3AuGBYiymav8yJ0lOeSXrqioFIa7p27uwHBBx1HY5WrwPEBYbKCy2U/IQtjmMbfVElAqM"
    "je02myi2zV6zY0fDPpAHoYsn+XzeWsrPZki6dz5nQak/hdYjDlfcE7NAVn5fqsWejB5XiK"
    "IX1u0KWdgLLYciK1w7vv+T5XhrHIQW3zHcVbOuO3v6fzy4frQ9XttdP0zRREqXt+wEwPEj"
    "4fhxwvsOvoiiFHgiejeAPeRir8OylOXA4noq/qLsoGbFU5YywDM6wsVRkPU/5i6fg19hAs"
    "sBmcyQyawzstq2ysiQvybiXnbF4XmbHZxvnYBAazswSetaeCqNMobXFaMFzfXliUaaQ0AU"
    "p7Ac0yOKWrrygSk+O6Z4XcjW+YjoGodhCkGNNDbMbOWPpVygzU5IMbTC631CZJV64SZhji"
    "Sxlee5ogdEk7Kf9PJsK3S2glqiHp4nQWJDxHYiBRKr0akx1SvHniuj2r9C0gtSEgFGBYxK"
    "j3NflVGl21g3aHVkVKUXXltGldCHg2wqnaXApLiA7JXus3/eEWr/Fp+enJ7900KOu/qJFw"
    "qhTTS37rAfMaZDqOVRsqkzJjXRQ+QI+JAmOr+dD/E1Z9vNTpOM+PetLUZz6FcoPGIEON2e"
    "48SB30pEgd82xoDfCpqzFqDLLkfuhnsmDLhL444e7UxTqcNekQXUZVHfUPzAILF5QEB8OU"
    "478iJ5QF8WfR+vcVJG13Hfi+RHRD8lIJNEHzwOYOJqvzp9mrjHt8Q+IQaquCmWaNpc2haj"
    "qYSySxtHq4oHOulxxagbslbs51kcgzYftvwDwGk9Ra0F11FPaKGgsb32CwOkSwfSBWEerZ"
    "YDODCEeSDM81TjYnbAqpA3JyTNiPdZnW+y+Mibc0PACtmZfec79yj8ydrE4craOFufOGyq"
    "61C6TSqALSe0/uvzzTX7NesFoqG1QD55tE7/75tXdVtjsL8iYZDcs21ZNkzmzT16q8J8yt"
    "yqfrqkJN7Y92ibTwHTRkvTJl96WV9kPt+IdPKy3/HVqYTj8dVpo+eRD0HPNY3fgv3ClLST"
    "7NYvCRlXZ3v2WmL3n71u3P18qBL2SGIGorsk2q+/LIjB7ZcKt1+Cza2DkVdtWj1q3/zn2c"
    "ZRYiXA+3H05QDvB3g/pu79ON6NBHppdllINb2Q4Hyz8Vu8ScXheWvF/n7iAAX7T4kNNx1q"
    "fZ5mh70nTfYkemSbYvImZSPtaAkk+xg1MPRmu7Mk1I/deVzH18B2Z4hciiJ75YQrFZgrYg"
    "Y6uPqHOvl/BYzz+QaCO0ifske0CLFaH8qCiHE+qtOT1zLJoXxaM8rJYLXJvIcpciM7pliQ"
    "mdvcX6UmaMTGHrvLSuiSDVLKiN5LGAF4pdvqycmJxC7n05o7riaDEI3QlDoKvCFHsoRitp"
    "oU/zuxYd6xz2Yie6g2ad5qFRWns33kDdHNDIwjvXf4vINxxFBQZu0lITCODjL2ImPpynSM"
    "OXeB6JhJdFaOz/+Ikt1UEjLOcnp5KmM4sVnNQJ/WzCb0fcN0QqhMKMtyEHTuXv4Qdql9CK"
    "FVv8H1Dc8oolxakH0oRm1RanKwMIOG+suxtafGpMtPm9YiSUf8a1v0cHBa04wKLeHVtqT6"
    "M2rsD5oPzdscMSHq1ADUJ0v2dSwcpGXPjrWg5DHM7rIX10e3ioD3xhS9Pm/x3kTkHgXK7p"
    "uyFPhvDvpvwImvzUsCxrBWCwAmmQYnxPSSfIGSqlDSW35eiwhpOtBKR5OzHkKBQCaBTGpC"
    "JiEeBYk3z5mzU/RAutxDXZaDKMrEKLtetTRHP4YhiKL9wiRZTiorUhCAVwTCWVoZtxMJZ+"
    "n1CgxVHuxm6bxPhVWUImwkwAXNWkKX/X3r+svV1bE8Mx9R4g2pOWaSz+dtfpkNym6wALcM"
    "uGVa3TIrYcl7s7cgn2+cK2aQYj+mY9VK/XYCJvpizmQ8MWfNfpizWq0qih4JvVeq7yvKGJ"
    "ATPHa+u0vWGyfY2q6jAnpZCmBXhj0gIj3SssuJMfXCY0PteB7y7IVSH8GijAGQj3AyggNd"
    "G9ZYq7QJll0WpiQHC9P7woTkLmI2pRqdLMiAXpJi7HgZOFFMkR26K6TWCkUkaxzq/bP4FC"
    "yb/a/bJXInFIcAXvcAXkSouJS4hf8UhYzb8kP1qMm1s/2AaCgMNxzW7EVZ84AfQsPfoy17"
    "HOMqdEOxKADR0im/Lmoc5kM0b0NBV8RFsgD5Ych5TpcSzrnAmNf/+v50KQuDy+b/UvI9Vs"
    "QM2MhjO2d491lOsL+FouOyGfmq3IjQf/3dGPApWXQg6CUxIObdMxvX5KFTZmNRDvDvir+P"
    "lo5vr4ivevtJWRDuP1G4/2QT0y6+yJIY7PiuOz7yQxuHYSy6a6ClZKMkZQDHqVYUnMrQdT"
    "6tpaLgtEbZOWzKhLIkZADUYzCaWurnsZK7aChuBJGNzNsTvMjGT5t2yneBeFwRy3UC3tqB"
    "93VYIYpeWLcrZGHPwiG/edLKcg3/FLLPWppDdHkS5JNN7jions4S+WRo7WBf5bjYCRigvk"
    "bwXm6cMHwkTPmoVlLWBAFvGbwp8ZUcafn8EdFdI35J8FRdaT5xHTWI9xLGbWGZMFNzjKkW"
    "YMq+rf2AQ7zATJErJTWJpUfEfBMvfOxOdWPn8IUoCHGEHwR7vNVtIJQH74GC9yBH0HeCZe"
    "yo9Q4WyYK6kVM3/4pJhOwNYS9vJ4VTlQeVI6ly0PeNE3j2GnlYkJ7dwsErciMCnv/ntBEP"
    "NwT7WcmVgooXSIOCV7keO47Ixne29hLfqWJfkwXkFZBPb3QPbYo4OxTFYt83OedFouOlC5"
    "8MpWhSl8zpy9c/vn776uz1zhOz+6TNASNIw4b8eF28YBWSg0OOk/rKVAQhLNU5EOuEjJeT"
    "JQ6U16AmCqugsgq6hE6I789EgROSZpS1hE3YjAHq4r/ubsX+HUIaem/iKq+RCGms2Q/FG5"
    "GPspVgFsWAWypwyxX2+OsVOb4qp69IAuoKqB+x2fWzPU+L+D+QxCpqaIrUaE1VxcCSqjkJ"
    "goCB43Zg7FVJ2NxdN7frky73mpXEAP2u6OfkVJpwFgTg9oKnk8uWZoMbYfsl5V5tH7PHTG"
    "xdZBu0FfajTp3zub15k/9ooTWajc4P2aQ2SSZq1rLtAi8beYesdsiW82kmqQGq4UBzfByp"
    "5cDsBAzsEzZIHhfnyd3YNZDrWTO5TpSXGrXYCUBD6WGZhS/Iw+3ALPyenCY6dn4t7EbdiM"
    "XfSPJVhLTib1l3twOkItFeQ3i7U7aSAVdoT/wk7zewjbHYBlyrpoHqLp6ipfdJ/q0oiYGh"
    "/rRQZnU1ejo79xbgxJZC9ggtbUI92/5rpnhkkdX3ysDE3STkJqkbqo2XhNEglKQM1oJwjx"
    "G5E5GS6lw+ZW59nZXLHHJBCN5rpLYbj9JmrqPYyK7XFnY6dbcfqIVdTJWKPbPpQzmt6q/D"
    "YDt+FHSTSjcBJ2ztNpLLQPaDQvZDtwq5Y1XGjaY2+i+YwIFN0cbfsuNbtcmoQBQUiZwiKU"
    "LXZv23+mAanwGR+a6R+WhFkeMpL0VJDHwxndGfQNRtJMXzRuqa5DcttyS/EVySTIIIiWz9"
    "totidiIGYDxGO6NyQ+mYukr3xOwlAO6OcKeQKWiRitiIwEdsH/zHxmeAjaNVXp1KKJVXp4"
    "06hQ9VII/Xa4cqkfSCiAF7fJzr7bv2rIBeFV0N0C49KozuTdG/6QkltZrycOThLutSEgMb"
    "tCv63KjHHXLjanKQHVeFNglDqSNbFQNga+0nnAdGonGXlE6RKABcVwrKfT2gn0drFdqGaU"
    "vXSXIlks8UeJ5I1ji+N8wto9yd9D1SjTRUxMzDeqAwQ9q4TRHskhBArQS18v3yFTHj4O7f"
    "akwRc2IGFMX/dsSpgYcAr4kbB/yw+1y9lyT0kOy43/VNDjfSFp8fzg4vJjNKL0lFaCD3iI"
    "kxYokVKaZCKOWC1uRgXfpcl1TpK74pFSFYkQGLEjXN/teysEIm/b9BKfWAr2RHCb02viy0"
    "dT1cgpd9Dev6y9XVTHgMA7jt4FaYx+GNmytgALYd2MpB1bBlj1MR9N5D6w37eoG7Zas1E9"
    "QGVWbM26qE8H6ufY+2cgVDs3PL9TFKrhzjf9u6I9RyLIrYGoeRFRErMczCVf1eMyVJifIj"
    "9p2hE+hE2Qt/UFMx0T1S8kFk0w2sCxjGWQ/5Gbq8G+AS0lEx6d3RDyzcwr4HC3cAC1e7Zo"
    "k6Wgma9kr8wI7vhkaJ+VCrSbBOJw3avH8OzYx0VMLQzEiftZgoN3lOPLGFnGh3gGpJSw6e"
    "oNDPyMB+RpcebuxplIy10pNkz/CCBFlfZWAhh/oYUYtnGlrkznLYR0lFg8UfJnBSSolAC2"
    "ht9XU7j5lKsfTwikSE6TD1u1BMCsWkJhaTPlIcMc2g7EkvywEZ7+wx19EGMvFIrb4HEzSB"
    "dGTqmvoQOei3znLWwNL50GGSHjnLQZyI7Ln5C9zHXaBAvMci3qCrtXEd7t8huZUovHPAVY"
    "Y8NaNUtT7x0MwU9MRWRfbQ3G9GiGSazEIaGMhB9jEM8YAsw0nq2jZCotoeoN+WABo1LX8p"
    "649qc0f9WXSyHUlzkDV790mAhPpjN9iuRfJp0knRqeL0LLL4htxoniQ3owdE51ZIrGjlRJ"
    "Zj+WyDWOxzijZJLqX1LsmptDyCQisgkbXgy2Zh9h8MCVEC9QB/5bfgt+CCxIHHM7CZvrPY"
    "D2XSycPyP4cjhjJZEG9ruU5gLWK6ZX9wjZJPGHboT6F1F0cxRRAimYC21Df9WiO1ePZaQi"
    "uevW5UinyoeovD8S7JOLbNNUoXg0RzqTZGKQkB2NJgZ2eDcvSjLAd1BMPcs3ak9FOH3idH"
    "fT37NB1pJV3rZM4I91ZFeI18zDgg+I612cFtjGS3XgpqvShjoFbvv+e374SR3emejKokeI"
    "k7R7SZKafYD7IgMR7uL4cFvbd2kPHG61TrWJYDjgK1jtMGfw4Fds8y4/r/8F4W56WuiAJu"
    "LpjVytMFzRal3aQbRNc45CdW4rskQeox5L7H5LGWExBO219Yn9ADueeuzgCFFttk24KPM7"
    "znHkxnyRZl79ZcIX8j8pmO8SchZGSKTmyzQ+CW28GbkLJv0aWzcUFstMsqJ483TdWdMjsu"
    "y8GVIOaRYBNdTI36vtIiTez/aG1rCXeEjmGSpFD3YJGYnc9V2pFQWfss7LwLQu559GQmsO"
    "52Y/M2m26RzYLOHxqxbi2CL8BSNDgWda96M5Ktq1MUOEyfT1cyLV3Rmibzf8RCx/NHfMDT"
    "vMHDtiIDCqKJqgUKos9aAAXRfi2AggAFAQqiREE+IcdtCoDvxlrJCM1mjegiYf9Ca/IN14"
    "hKNaOVc5m59bXYpP13IDNakpl0QWsL0Bzf3AmY2Aqrn8rDKVXZTPymULg+Qis9MwUj6Tkx"
    "c7CS9FmL6VlJWhJ6MJOGQFVTM+l2xQt5PsTJl6l3T9iPzlvbJyTz7DWbOEY53yovPgJ/ri"
    "Ya+UA936pTnVlJDA5IYIrTAB/YybHZybE8ji7CD6h88FTHWo9RWpw1ZD+zrzO2kdJDfZXR"
    "Lo9JcC8i9yrmn+XfR929CAUtWha0QKsfaPUzTTcktPoZEeyV0KJvxjmfbyLEQ1zJzNvoiU"
    "yhwKFbMcK5RPW+jm1mcE8M47bTjl8oMy/c18GAvHh/ff7pH+I7afL53L+ypMmDZhf/uL08"
    "r16XkhMe2U29EzBwV788k4nDnTWH4c7qtYVOKOpj0ozvXsK4WNwbqTjnm5Y455t6nNOJIr"
    "TepDehVch2kwOlKDKeCX8yLK/urVlMZvHU4GxtZreTgYhm736qormptCoVQVgak3oMfnZX"
    "yIt95CUBIoFvpTxh3uZgCfOpNqcLI4QquAUtk8sFzhXNtv9c3bmy31yq+qsqCdnrXY8Qjz"
    "p3kf1NSEWbb/wsSxnB91uQHOTSzxE9i7r1EhneX7ChhP30tQrABREwr2TMK8hz1FSlQ/Ra"
    "B+ID0WvDo9ef+bUyyfKITKzd4LzVvMqnSbeHvCO+Tx7TlouILZ1nLZDrxCGyHCtkm9B6dE"
    "KLojVh1r2o16OyPNxSo63mOVATrHguw3k80HmsW3DwiH0ah+D6KyfwfKVA1V7CCMu1wvVf"
    "ylx8wGY1c/2XtasPdM/WmHjJGEX+rqu0fDRwL2PgNu4/4KqvWWQiN5mbYhVNtS/DkY2iyw"
    "cUiINP5RlzKfPIRnyypJH0d27b8Cb25M4iMbU2iGz81LCJiO9ZjysUCKydn6wVM4zYL9ty"
    "QWbrYJpZS2FqKdXNqUH/Ehhe2io3MLw0Xhh9DS/ToiypzsouJJTMsCrJmORn7i3LKkWI/0"
    "VVVDMZQHVSQRETD8gG9l9ckIBE+A67iQ2rXOgqEB7olg0TVwfMsOP0fSju2h7wva48blJ7"
    "XRZjwZteApp9D+v6y9XV0QxezDhW9NemTMv96LzV0E3m2athciyfYjZC6qSWqZPHNW00qk"
    "wdxLAJcaZ4FTJSsVhXT5p9j2yvI0oJVdnVOwHzIk19bWtNahI+xcn3q7d5iP0DKTKUzZDO"
    "juGTM59q4nXlN5ZuCI1Ci/9dC0fWYsv+N7Swt7+5lH2K2QTua7ZSYiHMnOn12eDc1VonNR"
    "+8G8LWXu0C+qIIFBXWlD4PeCgnERel4H7NJ5n+xzsQeH1J06GQjB08GOyITRukKi15eqo6"
    "fSdYxuxXQPM8fXZxm4ouLJ38EhSEgMF3ZvC7V0WBxBdlDIy89Z/IFGWqURbgfL6B4PZW2K"
    "TJqfiZ2RVNp+JurPVU5JaJwqk4uwmQxYyTkLvWmHHjWFx2buEgyWvJ3826PaQgJ9Nd7579"
    "i89VLu2GY3WsYzVfIlm1k883UO2cyrTDO21uh3daa4cHB+cIB2dIYiry6zbXue8ljAB47B"
    "p39ucjJIolNyNeEAHIO0D+SHHEAFR2qJTlIBnRJF/LX9m6XwYR3Ypo5X6wlVeu2DSb7R6K"
    "h7mwgDyyvZUb4HD5rG47uY0YFpdOLnmgtNjgbek1r07HO5VMfCcalqIlsy7Z9fV1gaYPta"
    "Svon6Y4HVKOubR6XqbkrP82RHykmyklZREztL2nK2kq+uv5NEid1FSkrVywhWTTqqy4hB5"
    "1iZe+Nj1txZJPVjssXPLCTwe1N9Va6X1XXVnWK9PFtIj/kvT1WPiQIx0OQTaiZHnCFq8NW"
    "KfzTaJD/WWJMBeJJUio3w6YNlcCaPUFrsgApgKMN2rZznOvZ9vEpwacm4GdA/U8DZ9ysRW"
    "RZYa7jejVsyQoqBMZkoD7byQT5FOGs0ZG6GMvnGenKVuhjyqyZ9kBeRRlBEqL6gSAg1dtj"
    "0hCqopp4Mo6C5AJ9MKqbkPUq0JUhgvviFX7Ltq299lOThPOydvpYqnflr6xGlsw55JVFC/"
    "4yITxL0Fwp9vvlxcXVofP12+e//5/c11KTyXDpbpyafL8yt9QkDniGJ3JTpOs5HW89TZz9"
    "GnMPGZnHdPtFGaT7Ise0vlMCuIGHieDVJKyF8qBYSz6Qai+1IqVfNlS6rmS0EP+qYEk//6"
    "fHOtmmDiYTey/p/l477iALqcXRyM5LxqTDSp5pTMy9cD8gdcHPsw++P/A3yL1u8="
)
