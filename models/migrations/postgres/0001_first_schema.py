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
    "moderator_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "report_id" BIGINT REFERENCES "reports" ("id") ON DELETE SET NULL,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
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
    "eJztfWtz2zia7l9h+cv0VGmzsZO4e7u2tspOu2eyx7FzcplLpXs5FAlLaFMEByTtaPb0fz"
    "8ALxIvIAXQJAXC75eZjoCXlh6AL573iv892RAP+dGLC9clSRCf/Gj970ngbBD7j/rQwjpx"
    "wnA/wD+InaWfznWySemHzjKKqePyh905foTYRx6KXIrDGJOAz/7rmliuE1hs0gvrH2sSxf"
    "+wcGT9cvLLiXVHqFU8zSJ3VrxmIxGO0Qv+bI+47OE4WD3tMUmA/5kgOyYrFK8RZQ/7+iv7"
    "GAce+oai4p/hvX2Hke9VUMEef0D6uR1vw/Szd97P6Tz+BZe2S/xkE+znhtt4TYLdZJxhuU"
    "IBok6MvBJMQeL7OaLFR9k3ZR/ENEG7r+jtP/DQnZP4HOyT/7xLApdjbOVLt3Qi9CJAjzb2"
    "/iv/cqXptn1z+9n+dPXZtk8aa8S/Sg3v/COXBHx9MV9tDsyKf7t/+4+zs1evvj97+er8hz"
    "evv//+zQ8vf2Bz05/SHPr+9+zL7FHMHsW/1eW7P727+cy/EGGbKNtd+QfRP322gPkHV3+6"
    "+njye/ogJ3ayR6Urt1+qJEI0/e/Ggr1dO1S8ZGWZ2sKxX91n4YoP9iu3fyuKtSjQHmN9Ns"
    "4320fBKl6zf569edOB/V8uPr7988XH79isP1ZX4CYfOsvGOO57nPmbp4JxMX8sfJtvxmib"
    "fwJwncDzlbbwXmIYgA9rnsm275vTMwmE2axWhNOxKsIJxUoaIptuHLZnL1//ILN92bT2/Z"
    "sOVuFlpzOhGU4KKFelptPEJx8QjRiMk0D+SmY3v2rfzK8ae9nDUeg7W1v12KvLTQj4jHVz"
    "QGIByp/Rt1iMcjHfAHQ7wPx89beUrm0iRtjKGH73/uJvKbybbT5yfXvzp2J6CfO317eXAq"
    "jtiCTUVUa8JAbAKwOfEWv7t1wpygJfE5sQ+K+/mgJ9Qn01YuIbyarH4iUPzG6ktiLIVSkD"
    "9Mk0YK+R4yFlsKtSALbazhZ5qi7x6l3QorIrYr2cVrmK0Mb1MZFrSrjVVdGviAH6fdHHwZ"
    "J8U9UzFSFQM5JqJmJ4Is/uhbhIFoCXBJ4kcQ/Iq1IAtiTYd8T3ySOikSreDUEg5iqIs+/R"
    "D/GSIGxyWciREydcIasiXpMDwFUBj52VumYRCQP0ktDfo62QnLfjvZcAFS6HcZgsfezaHL"
    "gQbVT8hk1JAzb21I5D5J29eXP6H/aG/QrMk0BUdrtQ2IBFqO780zOZjc9mte77dKyKu0/c"
    "eySy+wnxkROI8d4L1UBeMqmxUN59Mu1uv7y9va7s9st39e385f3lFQM+hb2S8NOMdLrkgQ"
    "GzFGVHdCJeF50Q90LRzxZ2lyIOie0IMn7ekw1qc29V5YZJiZNSJy1JceRx9hlxdUYZu+se"
    "C1OVA8djX/yjJAoR+8HqK1CXhDXouwZLJwiUz9+9EJy/CgdBhIIIx/hffTZ8XRR2fG+tgx"
    "mjdfusQVUQVqD3ubtz8+7KJGrFAa0nb1NyOl70ctxFODt9/f3rH16dv95hv/ukC/I2eLlP"
    "tx+8FUmAtw5vSKJYfefWpADWOqy+E8U2R0lZL9clQTH3VcwUPeAIi7IWW/d1WQQ2dR3Qwj"
    "Go7kBvShrnTxwtl8vHToTU82/rcpCA28OPviEPPMpGbMUSoboc7PaO3c4rbe/uSwWc/IOl"
    "494/OtSzGyPkjLTNbQ5tzjb1T5zAWaXg8d/Jf0PuFvyEVwED4P+g7YmgCLo0uuiqg46yeV"
    "zTSdZCX1ghxQ9sG1hMhlcqO5ZPXMcvqpcX1iNlfw951nJrxWuUFjH/IbIi5FIUW99lX+Lf"
    "s3++CLd/bNZJj/MnBDXUX4s68FzLO/6KUByv0zhekGyWbNqvTym07kqglM2czMmRvlV5E7"
    "Kl9trpytJJJ8eXhQysnj49l4kZnreHDM/rx3v+4ol2euDQrRjmklDdZbmNUTRDmLu2Lz+W"
    "ywc7Q/Py3c3Fx7+LT/ZiPrehVjR90Mnl3z9fXdQLyjJ1JG8c7AWmMw1OZ2IaRDgQ1eV1Oy"
    "ADYU0exAKfbvo6QcBOYRdx9FW5q0gW+Kt0rXuZ/tQUS0uTmKrMdG+DARRmIe4J07AoGgvU"
    "XJ2fCUWMuzOCn67SO/Z7HLGCarZFmtnq/F7swOLTkx3Bpc7jjonXNiZDgP1ulGH99uLT24"
    "ufrk5+P46tdlHSUSeillXl8UVn36rSTDmDrR3mw02lvp5U4vw81THKcy9+hYZT81Auiw6j"
    "CW9CQnd6Q7r6rCI14VkbELpx/GlO3OFNp/z1UY6wVOWAfQ7OPit6rc/SQFbC0/NCYofGkX"
    "pWSFkM0O+LPjvl1bEvCQHyvS1f37c9Zyvwp3WlAJakIAdQIQcwCb1eyeBVOTiCx1BAPZYF"
    "kpAHUUEJQ07c/6PVBVQWGQl5E0NYdfUk4f9JkZ7U/aPX0kg7f8pbsuL7Yd/Auvlyfa2D8+"
    "cjctwcgU4n0G7eQtYZZNNcZASv0NfqX8pj5RVvG9qQ3zDEynVRNN1un2yxGgvQkQ9XCJgY"
    "I3/5UsbT8/Jlu6uHj80lrmLibm85VlsjjEqr0hSEkNe4lKcWDHkq8ak9bmbrJM1/mvtUHA"
    "ETqCndoota8stZBBcZb/SyX3uIXqbTlNgll5DMEf3EjPYl8bbW2oksLmrxW29Kz1tY6XU3"
    "9wF59JHHfpaF4x8t18c8rMmkHpBFAmQtkzgmQXo3zpLE62am6Jh/qAcRBv6ryanTzX/5Rl"
    "F2NpWEwAE4vBMKCPPxSRkQZn3XBggzEGYtdJRZhJkXJB5iy+kceaocs+lTOWF9J1gl7FcC"
    "89RFfXczz916Ndag3flaljHR/zp4ol2MY1GLvXaEdwLm1Q2McYuY+q1Wx7jQ6jjVX6OUdb"
    "M/Hwu5XTviJRGAvAfkYP6A+TPLdRrc/DkSR088HH9ELqFV+ioY7mbmfOLwZBzYth7a4kBP"
    "AEUXL3h3B12Y2pXKKox8J2AEeZmAk+/TxRQgFncOMwHj89cSEJ+/bkWYD9XbJS9/Q65AoX"
    "TcGbYXMRDisUrSl+iOUTYVW2cvYYD9PrmhcxeLuop0NGorBABsKbAblstxCPVbEjwgGjlt"
    "2ceV8U5K7ZZmjuPnrkQO4nUaec+ZMSKhj3i3sobHuy63b0xaJGYAQ9eOoVcWV34RqnsC3C"
    "t9eXn2Oqlo/72EEZRm6tO2pL8UiGRVygjgx6brScA1hECrdJXV7oWgqlahqlbf3C0jVXh9"
    "NQTJWxXuI70mdSko7ITGXnrEKiRSiYTbfwB0P+SPmdW2lwW2/sZrVTdbtkjTVThgtRYrJW"
    "e5pj97FPO18ldyTVo2QyFudHx93W2VClZQfilEyw/0preFqkpinspfNMu21ZfAuDWH4RPP"
    "2br/cWZvh+yJK9AOh/nMtFRGszdAFtk2GnPkRJafkI/Zigsv6diNdbIWL5uF0RT9Xtkeit"
    "MttM43S0gxvyIh/Y4ek+atXxfWV6Y+PETzm0PK83cP4PHlByao7n6HZrFaNotdC7VQu9dy"
    "t4PM81eOksKBgyX5ZifUVwG5ImQi0iNlGdTVlyzedTkDguCjZ84UJ4J03kwhYOB+Hr7axY"
    "ljtAkzV0btHG3Pc9yLwLWRdZMzZzkNOLsyR/cyYOv3tvV9xAiWZydBjAVnYOcltDVJaAba"
    "dw3QtxBT1KMZdEUOXoL+LwF3yfMTMFHR6DUpg/b/sFdcI0rVEtGrUsaxvVEMGZeiXl22q3"
    "JQhjG4brnDQb97LmqCBqmXqcMZJW9aFf5PG8f3W/V7WW66F+PVuNi/Ovv+fIc2/0cXvp/e"
    "X1xfCyuLdl7G5nHZmnxUEYI40biJLhnYAwQwbpN4RRgKF6VHzmuZ5DNeKjtUp4BGYxEEgQ"
    "3RQrUHOEg+285/9RSRDghIzEOxLDoCEooXxY58N+yk2n4SH/k9+3EqABfzDXTbvjqTAPjV"
    "WSu8fKgWgEhrQ1UvO65KmWeOjlVTSjzRFVsdV9YXEnBf/aLnffXgBdDmbBU0Y1C1l55225"
    "Nux6fOxtLEtz1ptjQKBpL4tqdjp3vhaIOjCHmfktUKRW3V1qJpi84ksELAjnYSqs34H9dk"
    "YzlWiGjElJxHUGQFJLYenSC2YmItkZU/G3mWs2Lgd/Tb7/csmXJvh7JBSJbXSI0daLIE1X"
    "8anCmV/qe7V0h6QSoicMSPe8RD4d9YhX/ZNtYNWh35U+WF14pAkQ372pc+ce+FxKk03E2Y"
    "0on2ks+coEtNmuwMjEUTrQyJ7O1LMEUvQmCEQEE0X50hKcixXA2OLzwi+efdZyObMUUxWV"
    "ErVihQJ4ZGbJqeidAqWRPvPJCTcclJmNCQREr1SCURA1EeviKJJLHLVIdSXHsvYiDEw9fU"
    "pXFom6GmdmZWxIyp/JpYQ2cgYkHTi8PQY1HDdUBetjaGuI5vh4QKtn17aUxFyBjon1QX07"
    "ANj2PBXAUeoVF2047AkCkPL7rsGbSfOEVDaohQ6qgmIEKpyWIsIEI5g+UA9yBEKCFC2Yu1"
    "UOoE1fO9OtLNVdI5U3hfC89Q0bULSl7moZm7qIxit6JBmxQdl0mO7FCBWpcRHYLg0x75Qm"
    "64m26aOiIPxY6oN1E7znsJKNaSBBkamj3ThmbPJsZLkROpXda6lzBOjbx5+VJCi7BZrUok"
    "HYPiQ223vibRhp/Z0iYUeZ+d1YnAeC8PL7os+Lt8oh07q0nCDSuINWi1nxcdBnr6/wqKvZ"
    "hvIAk/lVLspx2K/RQUu+YvAgTZdPMdlkMNK8UI2wrCaxBe0yoIpB5eWw2Aa04B57Xh5eNq"
    "Kw2Daj+j2F2fCGk5HzhAyNmUMXrGfS36LeVxlNJufBIdh+CalsG16mJLpy5XpAzk8cMH2+"
    "bV+2z2UQsIv40bfrvDNIp79NTeS4E9Os49CqprUhKCJXlGLgIwTEtY62aY6mhE6VsV/jP2"
    "49R6aVpS2cii05RK50D7bTCXDptLMY59pVjHTgCIpeRFOiSI0TdRJkw7yGUZA3Ee3hh1XP"
    "EN5u0Q7yUmTMZgJ0MwmpKpQCxjg7YboA3r84g3ysGVQ8C69ThHgXU/B9bNluqRUGFpUHWC"
    "BAfnDmU+VzMuDplEw+rpzlKfYq8olPsUIgZSv1Eo9uOa+MgWA31J2JgTiLGuCtavCWGSY+"
    "FdvAkT3xJye3vNn7y7JeTyXW1H33x5f3n18bvTPzbOwHoHJofGNrlTIiRVGSAkYxKSHOsB"
    "CMne4zSvtZHlI9VdqR8f+cADea1k5EPRlfEQE+E3/YySXVF7q9mfgUxnjVRHNz/RV40bad"
    "S36PHKwZq/QPLLsReAI/X5HalaZnzKnKn1TT8ArsVhOK8dLw3q/kXXiqUQ3yePQoaSjXSz"
    "k3TOURu+fa12qWGbjOEKLa71JCzZ6jQWoKNHQiFgoDNl+CYfet3GfLRy5rGSOKM1ebSXpD"
    "DFFDxVNUlwVcm7qgIS4zvRzcFdeO+FJoR698lssfadYJUwnqCU7VARMk+XjJJUAhW0OvGV"
    "OQTqn6tDRdc2tc9pPeaXOaGlW8WMPrVaQqtto9rMidLe8KY0vDjsaIGGN+BVaVfCwFo0Yi"
    "3Q9wPoip6vCfT9gL4fFY7C427XOBDe9b0b62QnaWzLZ9NGoSZFWwfITdFL/erbJv/YRGTk"
    "cilIMtGVX0AmxHwzIa6xOFMz/bzz+PPxKMmZUK89S/XQdShCvfbYoTWKQh+jyA6Jj10lBt"
    "KUnDCY6edKZo5ZJ+ib6ycRfhBs7M4gfUUO4vQKcXp9HX5AA0tY6+Zm0pEM6ltPzHnfVRDT"
    "bRspzAYPMkMbsXl4nN6o6fOhdEdLtdHNBEsrJ6e/y0sN0Roo2jFnKToO0oIWP/EULUz4mb"
    "0ismdoSTVAsY7pLqr3aLMUNxcsjR4mJZt04tikZKhu7cBLpuIlYFpqcCJWcvKBKAI70XFd"
    "RmEn4DkxwHPyHnnYETGUbKCTnGx2U8aMpX3dF5a6aydYZTU1alXDEGLTMsSWREoBtnz6hK"
    "EeJ44dd82LvOYa8GHWERY37G0l6WURuB28Hs+ZQ1n8SUiJi6KI4zLTfQt3fo995/eds8G+"
    "UtR9LzEhwgyrZM4KeIPVbjgu5hu3iUe531j/+6PnXPtOKF7hwPGV7/iryRmH9ih7eYfach"
    "uL2jp0OVabssYwt4nbCoQUPWBmkSlu+ZoY7HiZHV+A1mPDN0Rhvz9tv6vylLoc7HiZHf+I"
    "vXitYIvv5huzvQczxNcIr9YC73MrlnsBALNNC6juz4YcQNsGrfJ+bQoCuHVwvYT9cvYd7I"
    "2AP7QiW5MCWOuw3lH2HzZV9HRWpcwjBIP7hpY4FmPcunNLErBr67t26Sd07USC86t9z5Zl"
    "jNuxZ1IU9qyDwp41KWz5mzWA/oy+tencqpgBWHdA+/nqb6nhtasfKhD97v3F31KwN9t85P"
    "r25k/F9NIKvL2+vawrZeImkf2tCfrPPnFaUC/J1BC/40KjaYwXY+mMDtB/uv1yeX1lffh4"
    "9fbdp3e3NxWYs0H+0T5I/fHq4lqIscDzcxBjkdsHMBZhzO/bVdEcxXxQGcoqg6INiZGdUF"
    "/lTKxKGQD7NC3HS9lJDbA7OwVX5KBTsCmdgg9fp/xM06Qnr+GClWhZichdIy/xmfJRWY66"
    "FKyJYfXpeq3NAEnW7CtYN1+ur49ZXjdPUNuq68SI7jTDALB+Kp5lNL51XdoC8nGKAy594g"
    "pbTWYDi67igCWfctTbxqBqUcuqRbhQRauFOrqZ1GtRDHhLJOi5rheqmKi05sHMdXtZhiyA"
    "1P8+FR0JpLbXqbxP0q/RLCxNsvh1R11pEo/TgguYo+ZKuJs5pjdFYjdN3VG91bMhC/d6yv"
    "ewRN9CTFGkTNmrciO5CY0kh8DM9aOCwMy1Wg5g5sDMgZn3YeYfUUhofCLg5vlIJzun6Ry4"
    "QwEavBxu8OKSTVG7L5vtVRIxIPNo6oQvZuCgFaFKpatlmQkhJ+l7P9Y7MXLm/h2hXA+LAp"
    "2dZmhFDu5RULBBaeIjpkUj+zdhX5h2hdIQnHCPf/3VGMUCUTtdzuHqwiSh12thqnKwMIMv"
    "DEUR8R96rExNENxm5rnNnpGbprIgUYRXgWK2aU0IXodBl2SnbJZbpVVpysHCgIfZrOWYn4"
    "dZRzcoOJiP6GAWnb6TQquZgpfetFXSIZH6XjoQAeDDADf5g1aZ71kgJK89aA2U7GsTDoVL"
    "2A/llRRyUZOTC4tPtuK1E1sRsxSXxNtaj2tisU3hexZFjmfh2Fo7kRWtyWNgxYRNRqlBzb"
    "YKodGLk9pqDfVMYV5V9hvhckM92U13iAYu1NOG8ldeI1kzrPzmQZLPmJyf7oLjTzzc91H2"
    "ma2N/OFe2pVwzaHJ1xx+Yr/uHokoUj7SSY6idI4kK/orpy57OmJ52OMkxQms3MRcsP/2GK"
    "dxOM1BWzboc04TWYzOINqkREM8cOA8FuA9U/EexxV3MGvPk9hLTBdBHnMZRk6RgDZPEJx/"
    "7jHg3eGiROrrUhBZmb+ZBcsBgS5tl6PD6IVozEjRmJ2Sh2jBYWzrJ6JUPGZqb81MsW131h"
    "w7CPOePAg9C+nni84KcjZD0qvwKY+F/CGyHnG05g6AJbLuiO+TR+RZ7MnokRn26IX1eY0s"
    "7EWWQ5EVbRzf/9FyvA0OIovvGO4h2DR9DMM/HjwO2h6v3R6HOdwcO2N/gxPd9zCBy1JgAA"
    "9uAHvIxV6PZanKgcX1VPxFSSntiqcqZYBDboK7UiHZfMpdvgC/wgyWAxJoIYFWZ2S17dCQ"
    "I39DxC3UysOLLju42DoBgY5qYJI2tfBc+jOMrysmi9XqyxONNIeAKM5hOeZHFLV05QNTfH"
    "ZM8abU1/QDohscRRkEDdLYMrOTP5a7ptrhTkgxtMLLTCJkVVqwpmGONJ+Sp1eiB0TTapOQ"
    "+NjdWpGzFZSwDPA8CRIbIbYTKZBYjU6NQ5mcwKiOf4RXrgHavULSC1IRAUYFjEqPc1+VUW"
    "XbWDdodWRUlRdeW0aV0oeDbCqbpcCkuACWzVD5xx2h9i/J2cuz839YyHHXP/L6FBTGC+sO"
    "+zFjOoRaHiVhkzGpiR4iR8CHNNH53XyIrznbbnaWZMS/b2Mx2kO/QuEJI8DZ9pwmDixzC3"
    "T7FdCN+5+r0CEquKJCFvdcGHCXxh092rmmUoe9Jguoy6IeUvzAILF5QEB8J0s38iJ5QF8W"
    "fR9vcFq91XPfi+QnRD8jILNEHzwOYOJqvzpDmrjHt8Q+IgaquBeTaNpC2hajmYSySxvH65"
    "oHOm2txKgbstbs51kcgy4ftvwDwGk9R60FtyDPaKGgn7r2CwOkSwfSBWEerZYDODCEeSDM"
    "81Tj4uSAVSFvTkiaEe/yOt908ZG34IaAFbEz+8537lH0oxUm0doKna1PHDbVdSjdphXAlh"
    "NZ//3p9ob9ms0S0chaIp88Wmf/8+ZV09YY7a9IGCT3bFtWDZNFe2vYujCfsrDqn64oSUL7"
    "Hm2LKWDaaGnaFEsv64ss5huRTl71O746k3A8vjpr9TzyIWj1pfFbsF+YinaS3foVIePqbM"
    "9fS+z+89etu58P1cIeacxAdIVB962LJTG4dFHh0kWwuXUw8uq9kidt1364jYKJDEdiJcD7"
    "cfTlAO8HeD/m7v04XiN8vTS7LKSa9sG/CEO/w5tUHl50VuzvJ45QsP+U2HDboTbkaXbYe9"
    "JmT6JHtilmb1K20o6OQLKPUQtDb7c7K0LD2J3HdXyNbHdGyKUottdOtFaBuSZmoINreKjT"
    "/1fAuJhvILij9Cl7RMsIq/WhLIkY56M6e/laJjmUT2tHOR2sN5n3MEVubCcUCzJz2/urNA"
    "SN2NhTd1mJXBIipYzovYQRgNe6rb58+VJil/Np7R1X00GIRmhKHQXekCNZQglbTYr/ldow"
    "b9lnJyJ7qDFp0WkVlaezfeSN0c0MjCO9d/iih3HEUFBm7RUhMI4OMvYyY+nLdIw5d4HomE"
    "l01o7P/4iS3VQRMs5yOj2TMZzYrHagzxpmE/oWMp0QKRPKqhwEnfuXP0R9ah8iaNVvcH3D"
    "M4ooVxZkH4pRW5SGHCzMqKH+amztqTHp6tPmtUjSEf/GFj0cnNY0o0JLeLUtqf6EWvuDFk"
    "OLzgvbUa8GoD5Zsa9j4SAre3asJSWPkehOdjkR8N6YotcXHd6bmNyjQNl9U5UC/81B/w04"
    "8bV5ScAY1moBwCTT4ISYX5IvUFIVSvqZn9ciQpoNdNLR9KyHUCCQSSCTmpBJiEdB4s1z5u"
    "wUPZA+91BX5SCKMjPKrlctzdGPYQiiaL8waZaTyoqUBOAVgXCWVsbtTMJZer0CY5UHu3k6"
    "71NhFaUIGwlwSbNW0GV/37r5cn19LM/MB5R6QxqOmfTzRZdfJkT5DRbglgG3TKdbZi0seW"
    "/3FhTzjXPFjFLsx3SsWqnfTsBEX8y5jCfmvN0Pc96oVUXxI6H3SvV9ZRkDcoKnznd3ySZ0"
    "gq3tOiqgV6UAdmXYAyLSIx27nBhTLzw11I7nIc9eKvURLMsYAPkEJyM40LVhjY1Km2DVZ2"
    "EqcrAwgy9MRO5iZlOq0cmSDOglKcaOV4ETJxTZkbtGaq1QRLLGoT48i8/Astn/un0id0Jx"
    "COD1D+DFhIpLiTv4T1nIuC0/Vo+aQjvbD4hGwnDDYc1eljUP+DE0/D3asscxrkJDikUBiI"
    "5O+U1R4zAfo3kbCvoiLpIFyA9DznO6lHAuBKa8/tf350tZGFw2/5eS77EmZsBGnto5w7vP"
    "coL9WyQ6LtuRr8tNCP3XX40Bn5JlD4JeEQNi3j+zcUMeemU2luUA/774+2jl+Paa+Kq3n1"
    "QF4f4ThftPwoT28UVWxGDH993xsR/ZOIoS0V0DHSUbFSkDOE69ouBMhq7zaR0VBWcNys5h"
    "UyaUFSEDoJ6C0TRSP4+V3EUjcSOIfGTRneBFQj9r2infBeJxTSzXCXhrB97XYY0oemF9Xi"
    "MLexaO+M2TVp5r+IeIfdbRHKLPkyCfbHbHQf10lsgnQxsH+yrHxU7AAPU1gfcydKLokTDl"
    "o1pJ2RAEvGXwpsRXcqQV8ydEd4P4JcFzdaX5xHXUIN5LGLeFZcJM7TGmRoAp/7b2A47wEj"
    "NFrpTUJJaeEPMwWfrYnevGLuCLUBDhGD8I9nin20AoD94DBe9BgaDvBKvEUesdLJIFdSOn"
    "bv6ZkBjZIWEvby+FU5cHlSOpctC30Ak8e4M8LEjP7uDgNbkJAS/+c96IRyHBfl5ypaDiBd"
    "Kg4FWux05iEvrO1l7hO1XsG7KAvALy2Y3ukU0RZ4eiWOy7Nue8SHS6dOGXYymazCVzdvr6"
    "+9c/vDp/vfPE7D7pcsAI0rAhP14XL1iN5OCI46S+MjVBCEv1DsQ6EePlZIUD5TVoiMIqqK"
    "yCLqET4vsnosAJyTLKOsImbMYIdfFfd7di/wohDb03cZ3XSIQ0NuyH4lDko+wkmGUx4JYK"
    "3HKNPf56xY6vyulrkoC6AupHbHb9bM/TMv4PJLWKWpoitVpTdTGwpBpOgiBg4Lg9GHtdEj"
    "Z3383t+qTPvWYVMUC/L/oFOZUmnCUBuL3g6eSyo9lgKGy/pNyr7UP+mJmti2yDttJ+1Klz"
    "Prc3b4sfLbRG89HFIZvUJulEzVq2XeJVK++Q1Q75cj7NJDVANRxojo9jtRyYnYCBfcJGye"
    "PiPLkfuwZyfdJOrlPlpUYtdgLQUHpcZuEL8nB7MAt/IKeJjp1fS7tRN2LxF5J+FSGt+Eve"
    "3e0AqUi11xje7oyt5MCV2hM/yfsNbGMqtgHXqmmgusunaOV9kn8rKmJgqD8tlFlfjYHOzr"
    "0FOLOlkD1CK5tQz7b/mikeWWT1vTIwdTcJuUnmhuriJVE8CiWpgrUk3GNE7kSkpD6XT1lY"
    "X0+qZQ6FIATvNVLbrUdpO9dRbGQ3aAs7nbrbj9TCLqFKxZ759LGcVs3XYbQdPwm6aaWbgB"
    "N2dhspZCD7QSH7oV+F3LEq4yZTG8MXTODApij0t+z4Vm0yKhAFRSKnSMrQdVn/nT6Y1mdA"
    "ZL5vZD5eU+R4yktREQNfTG/0ZxB1m0jxvJG6JvlNxy3JbwSXJJMgRiJbv+uimJ2IARhP0c"
    "6o2lA6oa7SPTF7CYC7J9wZZApapCY2IfAx2wf/HvoMsGm0yqszCaXy6qxVp/ChGuTJZuNQ"
    "JZJeEjFgj09zvX3fnhXQq6KvAdqnR4XRvSmGNz2hpFZTHo483GddKmJgg/ZFnxv1uEduXE"
    "MOsuPq0KZhKHVk62IAbKP9hPPASDTuk9IpEgWAm0pBua8H9PPorEILmbZ0nTRXIv1MgeeJ"
    "ZI3je+PcMsrdSd9i1UhDTcw8rEcKM2SN2xTBrggB1EpQK98vXxMzDu7hrcYMMSdhQFH8L0"
    "ecGngI8Ia4ccCPu8/Ve0lCD8me+13f5HAjbfHF4ezwcjKj9JLUhEZyj5gYI5ZYkXIqhFIu"
    "aEMO1mXIdcmUvuKbUhOCFRmxKFHT7H8tCytk0v9blNIA+Ep2lNBr48tC29TDFXjZ17Buvl"
    "xfnwiPYQC3G9wa8zi8cQsFDMB2A1s7qFq27HEqgt55aBOyrxe4W7ZaJ4LaoNqMRVeVEN7P"
    "te/RVq5g6OTCcn2M0ivH+N+27gi1HIsitsZRbMXESg2zaN2810xJUqL8iH1n6AQ6U/bCH9"
    "RWTHSPlHwQ+XQD6wLGcdZDfoYu7wa4hHRUTHp39AMLt7TvwcIdwcLVrlmijlaCpr0S37Pj"
    "u6VRYjHUaRJsskmjNu9fQDMjHZUwNDPSZy1myk2eE0/sICfaHaBa0pKDJyj0MzKwn9GVh1"
    "t7GqVjnfQk3TO8IEHWVxlYyKE+RtTimYYWubMc9lFa0WDxhwmclFIi0AJaW33dzWPmUiw9"
    "viIRYTpO/S4Uk0IxqYnFpI8Ux0wzKHvSq3JAxnt7zHW0gUw8UuvvwQxNIB2ZuqY+RA76Z2"
    "d10sLS+dBhkh47q1GciOy5xQs8xF2gQLynIt6gq7VxHe7fIbmVKL1zwFXGPDXjTLU+8dDM"
    "FfTMVkX20NxvRohkmsxCWhjIQfYxDvGALMNZ6touQqLaHmDYlgAaNS0/lfVHdbmj/ig62Y"
    "6kOciGvfskQEL9sRvs1iLFNOmk6ExxehZZ/obceJEmN6MHRBdWRKx47cSWY/lsg1jsc4rC"
    "NJfSepvmVFoeQZEVkNha8mWzMPsPhoQogXqEv/JL8EtwSZLA4xnYTN9Z7Icy6fRhxZ/DMU"
    "OZLIm3tVwnsJYJ3bI/uEHpJww79IfIukvihCIIkcxAW+qbfq2RWjx/LaEVz1+3KkU+VL/F"
    "4XiXZBzb5pqki0GquVQbo1SEAGxpsPOzQTn6UZWDOoJx7lk7UvqpQ+/To76ZfZqNdJKuTT"
    "pngnurYrxBPmYcEHzH2uzgLkayWy8FtV6WMVCrD9/z23ei2O51T0ZdErzEvSPazJRT7AdZ"
    "kpgO99NxQR+sHWQSer1qHatywFGg1nHe4C+gwO5ZZlz/X97L4qLSFVHAzQWzOnm6oNmitJ"
    "s0RHSDI35ipb5LEmQeQ+57TB9rOQHhtP2F9RE9kHvu6gxQZLFNti35OKN77sF0VmxR9m7N"
    "NfJDkc90ij8JISNTdGKXHQK33I7ehJR9iz6djUtik11WOXu8aabulNlxVQ6uBDGPBJvoYm"
    "rV97UWaWL/R2dbS7gjdAqTJIN6AIvE7Hyuyo6EytpnYeddEnLPoycnAutuN7bosumW+Szo"
    "/KER69Yi+AIsRYNjUfeqNyPZujpFgcP0+XQl09IVrWky/wcsdDx/wAc8zSEetxUZUBBNVC"
    "1QEH3WAiiI9msBFAQoCFAQJQryETluWwB8N9ZJRmg+a0IXCfsX2pDfcIOo1DNaOZdZWF/L"
    "Tdp/BTKjJZnJFrSxAO3xzZ2Aia2whqk8nFOVzcxvCoXrI7TSM3Mwkp4TMwcrSZ+1mJ+VpC"
    "WhBzNpDFQ1NZM+r3khz/sk/TLN7gn70UVn+4R0nr1hE6co51sXxUfgz9VEIx+o51v3qjOr"
    "iMEBCUxxHuADOzk2OzmWx9FF+AFVD576WOcxSsuzxuxn9vWEbaTsUF/ntMtjEtyLyL2KxW"
    "fF91F3L0JBi5YFLdDqB1r9zNMNCa1+JgR7LbTo23Eu5psI8RhXMvM2eiJTKHDoVoxwIVG/"
    "r2ObG9wzw7jrtOMXyixK93UwIC/f3Vx8/Lv4TppiPvevrGj6oJPLv3++uqhfl1IQHtlNvR"
    "MwcFefnsvE4c7bw3DnzdpCJxL1MWnHdy9hXCzujVSc801HnPNNM87pxDHahNlNaDWy3eZA"
    "KYtMZ8K/HJdXD9YsJrd4GnB2NrPbyUBEc3A/VdncVFqVmiAsjUk9Bj+5a+QlPvLSAJHAt1"
    "KdsOhysETFVJvThQlCFdyClsnlAueKZtt/oe5c2W8uVf1Vl4Ts9b5HiEedu9j+TUhF22/8"
    "rEoZwfc7kBzl0s8JPYu69RIZ318QUsJ++kYF4JIImFcy5hXkOWqq0iF6rQPxgei14dHrT/"
    "xamXR5RCbWbnDRaV4V06TbQ94R3yePWctFxJbOs5bIdZIIWY4VsU1oPTqRRdGGMOte1OtR"
    "WR5uqdFW8xyoCVY8l+E8Huk81i04eMQ+jWNw/bUTeL5SoGovYYTlWuP6pzIXH7BZ7Vz/tH"
    "H1ge7ZGjMvGaPI33WVlo8G7mUM3MbDB1z1NYtM5CYLU6yiufZlOLJRdPWAAnHwqTpjIWUe"
    "2YhPljSS/sptG97EntxZJKFWiEjoZ4ZNTHzPelyjQGDt/GitmWHEftmWCzJbB9PcWooyS6"
    "lpTo36l8Dw0la5geGl8cLoa3iZFmXJdFZ+IaFkhlVFxiQ/82BZVhlC/C+qoprLAKqzCoqY"
    "eEC2sP/yggQkxnfYTW1Y5UJXgfBIt2yYuDpghh2n70N51w6A703tcbPa67IYC970CtDse1"
    "g3X66vj2bwYsax4j+3ZVruRxedhm46z16Pk2P5FLMRUie1TJ08rmmjUWXqKIZNhHPFq5CR"
    "isW6etbse2J7HVFKqMqu3gmYF2kaaltrUpPwMUm/X7PNQ+IfSJGhbIZ0dgyfnPtUU68rv7"
    "E0JDSOLP53LRxbyy3738jC3v7mUvYpZhO4r9nKiIUwc2bQZ4NzV2ud1H7whoStvdoF9GUR"
    "KCpsKH0e8FBOIi5Lwf2aTzL9j3cg8PqStkMhHTt4MNgxmzZKVVr69Ex1+k6wStivgOZ5+u"
    "ziLhVdWjr5JSgJAYPvzeB3r4oCiS/LGBh5Gz6RKc5VoyzAxXwDwR2ssEmTU/ETsyvaTsXd"
    "WOepyC0ThVPx5DZAFjNOIu5aY8aNY3HZhYWDNK+leDeb9pCCnEx3vXv2Lz5XubQbjtWpjt"
    "ViiWTVTjHfQLVzJtMO76y9Hd5Zox0eHJwTHJwRSajIr9te576XMALgqWvc2Z+PkSiW3I54"
    "SQQg7wH5I8UxA1DZoVKVg2REk3wtf2brfhXEdCuilfvBTl65ZtNstnsoHufCAvLI9lZhgM"
    "Pls7rt5C5iWF46ueSBymKDt2XQvDod71Qy8Z1oWYqOzLp01zfXBZo+NJK+yvphhtcp6ZhH"
    "p+ttSs7qJ0fIS/KRTlISOyvbc7aSrq4/k0eL3MVpSdbaidZMOq3KSiLkWWGy9LHrby2Seb"
    "DYYxeWE3g8qL+r1srqu5rOsEGfLKRH/Jdmq8fEgRjpcgh0EyPPEbR4a8U+n20SHxosSYC9"
    "SCpFRsV0wLK9EkapLXZJBDAVYLpXz3Kcez/fJDg15NwM6AGo4efsKTNbFVlquN+MWjFDio"
    "IqmakMdPNCPkU6abRgbIQy+sZ5cp66GfGoJn+SFZBHUUaovKBKCDRy2faEKKimnA6ioLsA"
    "nUwrpPY+SI0mSFGy/A25Yt9V1/6uysF52jt5K1M8zdPSJ05rG/Zcoob6HReZIe4dEP50++"
    "Xy+sr68PHq7btP725vKuG5bLBKTz5eXVzrEwK6QBS7a9Fxmo90nqfOfo4+hYnP5Lx7oo3S"
    "fpLl2Vsqh1lJxMDzbJRSQv5SKSCcTzcQ3VOpVM3TjlTNU0EP+rYEk//+dHujmmDiYTe2/p"
    "/l46HiALqcXRyM9LxqTTSp55QsqtcD8gdcHvsw+/3/A9pjuqM="
)
