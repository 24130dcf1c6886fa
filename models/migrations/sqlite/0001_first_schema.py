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
    "locked" INT NOT NULL,
    "discoverable" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "fetched_at" BIGINT,
    "suspended_at" BIGINT,
    "banned" INT NOT NULL,
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
CREATE TABLE "domain_blocks" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_domain_bloc_account_81d477" UNIQUE ("account_id", "host")
);
CREATE TABLE "dials" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
    "id" INTEGER NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "category" VARCHAR(100) NOT NULL,
    "media_id" BIGINT NOT NULL,
    "url" VARCHAR(2048) NOT NULL,
    "changed_at" BIGINT NOT NULL,
    CONSTRAINT "uid_custom_emoj_host_dde335" UNIQUE ("host", "name")
);
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
CREATE TABLE "filters" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "contexts" VARCHAR(64) NOT NULL,
    "action" VARCHAR(8) NOT NULL,
    "expires_at" BIGINT,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_filters_account_2cab11" ON "filters" ("account_id");
CREATE TABLE "filter_keywords" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "keyword" VARCHAR(255) NOT NULL,
    "whole_word" INT NOT NULL,
    "part_of_id" INTEGER NOT NULL REFERENCES "filters" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_filter_keyw_part_of_bf66bd" ON "filter_keywords" ("part_of_id");
CREATE TABLE "follows" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "show_boosts" INT NOT NULL,
    "notify" INT NOT NULL,
    "languages" VARCHAR(255) NOT NULL,
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
    "comment" TEXT NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "forwarded" INT NOT NULL,
    "rule_ids_json" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "resolved_at" BIGINT,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "assigned_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "resolved_by_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_reports_account_aff772" ON "reports" ("account_id");
CREATE INDEX "idx_reports_target__e8d1e6" ON "reports" ("target_id");
CREATE TABLE "strikes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "action" VARCHAR(16) NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "notification_id" BIGINT,
    "moderator_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "report_id" INTEGER REFERENCES "reports" ("id") ON DELETE SET NULL,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_strikes_notific_90f4ff" ON "strikes" ("notification_id");
CREATE INDEX "idx_strikes_target__8dc090" ON "strikes" ("target_id");
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
CREATE TABLE "account_notes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "comment" TEXT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_account_not_account_b1908c" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_account_not_target__d7ce8a" ON "account_notes" ("target_id");
CREATE TABLE "notification_permissions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "sender_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_fe01f7" UNIQUE ("account_id", "sender_id")
);
CREATE INDEX "idx_notificatio_sender__252199" ON "notification_permissions" ("sender_id");
CREATE TABLE "notification_policies" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "for_not_following" VARCHAR(8) NOT NULL,
    "for_not_followers" VARCHAR(8) NOT NULL,
    "for_new_accounts" VARCHAR(8) NOT NULL,
    "for_private_mentions" VARCHAR(8) NOT NULL,
    "for_limited_accounts" VARCHAR(8) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_50a2f9" UNIQUE ("account_id")
);
CREATE TABLE "notification_requests" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "sender_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_b4b06a" UNIQUE ("account_id", "sender_id")
);
CREATE INDEX "idx_notificatio_sender__1d216b" ON "notification_requests" ("sender_id");
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
    "default_quote_policy" VARCHAR(16) NOT NULL,
    "expand_media" VARCHAR(16) NOT NULL,
    "expand_spoilers" INT NOT NULL,
    "autoplay_gifs" INT NOT NULL,
    "filters_revision" INT NOT NULL,
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
CREATE TABLE "conversations" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "thread_id" BIGINT NOT NULL,
    "people" TEXT NOT NULL,
    "people_key" VARCHAR(64) NOT NULL,
    "unread" INT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "last_post_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_conversatio_account_4e73cb" UNIQUE ("account_id", "thread_id", "people_key")
);
CREATE INDEX "idx_conversatio_last_po_18939f" ON "conversations" ("last_post_id");
CREATE INDEX "idx_conversatio_account_03afa0" ON "conversations" ("account_id", "last_post_id");
CREATE TABLE "conversation_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "conversation_id" BIGINT NOT NULL REFERENCES "conversations" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_conversatio_convers_92c113" UNIQUE ("conversation_id", "post_id")
);
CREATE INDEX "idx_conversatio_post_id_2f9fc0" ON "conversation_posts" ("post_id");
CREATE TABLE "filter_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "part_of_id" INTEGER NOT NULL REFERENCES "filters" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_filter_post_part_of_44a8c4" UNIQUE ("part_of_id", "post_id")
);
CREATE INDEX "idx_filter_post_post_id_55a0bb" ON "filter_posts" ("post_id");
CREATE TABLE "post_links" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(64) NOT NULL,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_post_links_key_47c1e2" UNIQUE ("key", "post_id")
);
CREATE INDEX "idx_post_links_post_id_ccd1e1" ON "post_links" ("post_id");
CREATE TABLE "list_entries" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "list_id" INTEGER NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_entrie_list_id_3003bc" UNIQUE ("list_id", "post_id")
);
CREATE INDEX "idx_list_entrie_post_id_182797" ON "list_entries" ("post_id");
CREATE TABLE "reported_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    "report_id" INTEGER NOT NULL REFERENCES "reports" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reported_po_report__11f6ba" UNIQUE ("report_id", "post_id")
);
CREATE INDEX "idx_reported_po_post_id_228994" ON "reported_posts" ("post_id");
CREATE TABLE "notifications" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "group_key" VARCHAR(64) NOT NULL,
    "filtered" INT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER REFERENCES "posts" ("id") ON DELETE CASCADE,
    "sender_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_517bfa" UNIQUE ("account_id", "kind", "sender_id", "post_id")
);
CREATE INDEX "idx_notificatio_post_id_af941b" ON "notifications" ("post_id");
CREATE INDEX "idx_notificatio_sender__a979f3" ON "notifications" ("sender_id");
CREATE INDEX "idx_notificatio_account_f14d6c" ON "notifications" ("account_id", "id");
CREATE INDEX "idx_notificatio_account_1debbf" ON "notifications" ("account_id", "group_key", "id");
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
CREATE TABLE "push_hosts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "created_at" BIGINT NOT NULL
);
CREATE TABLE "push_keys" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "wrapped" BLOB NOT NULL,
    "public" VARCHAR(100) NOT NULL
);
CREATE TABLE "push_subscriptions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "endpoint" VARCHAR(2048) NOT NULL,
    "p256dh" VARCHAR(128) NOT NULL,
    "auth" VARCHAR(64) NOT NULL,
    "standard" INT NOT NULL,
    "alerts_json" TEXT NOT NULL,
    "policy" VARCHAR(16) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "token_id" INTEGER NOT NULL REFERENCES "tokens" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_push_subscr_token_i_46674b" UNIQUE ("token_id")
);
CREATE INDEX "idx_push_subscr_account_0cea52" ON "push_subscriptions" ("account_id");
CREATE TABLE "push_messages" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "attempts" INT NOT NULL,
    "due_at" BIGINT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "notification_id" BIGINT NOT NULL REFERENCES "notifications" ("id") ON DELETE CASCADE,
    "subscription_id" BIGINT NOT NULL REFERENCES "push_subscriptions" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_push_messag_subscri_61c9fe" UNIQUE ("subscription_id", "notification_id")
);
CREATE INDEX "idx_push_messag_due_at_56ca0f" ON "push_messages" ("due_at");
CREATE INDEX "idx_push_messag_notific_800611" ON "push_messages" ("notification_id");
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
CREATE INDEX "idx_reactions_created_0070f6" ON "reactions" ("created_at");
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
CREATE TABLE "scheduled_posts" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "scheduled_at" BIGINT NOT NULL,
    "draft_json" TEXT NOT NULL,
    "key" VARCHAR(255),
    "problem" VARCHAR(500) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_scheduled_p_account_0fdd47" UNIQUE ("account_id", "key")
);
CREATE INDEX "idx_scheduled_p_schedul_e65929" ON "scheduled_posts" ("scheduled_at");
CREATE INDEX "idx_scheduled_p_account_3797d5" ON "scheduled_posts" ("account_id", "id");
CREATE TABLE "media" (
    "id" INTEGER NOT NULL PRIMARY KEY,
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
    "focus_x" REAL NOT NULL,
    "focus_y" REAL NOT NULL,
    "text" TEXT NOT NULL,
    "remote_url" VARCHAR(2048) NOT NULL,
    "changed_at" BIGINT NOT NULL,
    "account_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "post_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL,
    "scheduled_id" INTEGER REFERENCES "scheduled_posts" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_media_account_c11f7b" ON "media" ("account_id");
CREATE INDEX "idx_media_post_id_40cd5e" ON "media" ("post_id");
CREATE INDEX "idx_media_schedul_46f583" ON "media" ("scheduled_id");
CREATE INDEX "idx_media_state_5c3a9a" ON "media" ("state", "changed_at");
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
CREATE TABLE "severance_events" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" BIGINT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "followers" INT NOT NULL,
    "following" INT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "notification_id" BIGINT REFERENCES "notifications" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_severance_e_account_0fc65a" ON "severance_events" ("account_id");
CREATE INDEX "idx_severance_e_notific_47a674" ON "severance_events" ("notification_id");
CREATE TABLE "silent_hosts" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "since" BIGINT NOT NULL,
    "error" VARCHAR(255) NOT NULL
);
CREATE TABLE "rules" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "position" INT NOT NULL,
    "ended_at" BIGINT
);
CREATE TABLE "rule_texts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "rule_id" BIGINT NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "text" VARCHAR(500) NOT NULL,
    CONSTRAINT "uid_rule_texts_rule_id_a0de38" UNIQUE ("rule_id", "language")
);
CREATE TABLE "site_texts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(24) NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "source" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "written_at" BIGINT NOT NULL
);
CREATE INDEX "idx_site_texts_kind_fabd4b" ON "site_texts" ("kind", "id");
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
    "eJztfWtz2zi27V9B6cv0VOnmJErizuk6darstLs7cxwnJ3ZmeirdV0ORsISYIjR8WNHM7f"
    "9+AT4kPkAKoEkKhPeXmY6ATUsL4MbaT/x7sqYOdoNn57ZNIy+c/ID+PfGsNWb/UR6aoom1"
    "2RwG+AehtXDjuVYyKf7QWgShb9n8YXeWG2D2kYMD2yebkFCPz/7biiLb8hCb9Az9Y0WD8B"
    "+IBOi3yW8TdEd9lD0N0TsUrthIQEL8jD/boTZ7OPGWj3tM5JF/Rnge0iUOV9hnD/vyO/uY"
    "eA7+hoPsn5v7+R3BrlNAhTj8AfHn83C3iT975/wUz+NfcDG3qRutvcPczS5cUW8/mSRYLr"
    "GHfSvETg4mL3LdFNHso+Sbsg9CP8L7r+gcPnDwnRW5HOzJf91Fns0xRunSLawAP/Pwdk6c"
    "/06/XG76fH794XZ+c3k7n08qa8S/Sgnv9CObenx9CV9tDsySf7v/85+z2cuX38+evzx78/"
    "rV99+/fvP8DZsb/5Tq0Pd/JF/mgGLyKP6tLt79/O76ln8hyjZRsrvSD4J/umwB0w8uf778"
    "NPkjfpAVWsmj4pU7LFUUYD/+78qCvV1ZvnjJ8jKlhWO/us3CZR8cVu7wVmRrkaHdx/qsrW"
    "9zF3vLcMX+OXv9ugH7v55/evvL+afv2Kw/F1fgOh2aJWMc9wPO/M1TwTib3xe+1Tejt80/"
    "ALiW57hKW/gg0Q3AxzXPYNv39YuZBMJsVi3C8VgR4cgnShoimW4ctrPnr97IbF82rX7/xo"
    "NFeNnpTP0EJwWUi1LDaeLJR+wHDMZBIH8ps5tf1m/ml5W97JBg41q7ueqxV5YbEPAR62aP"
    "hgKUb/G3UIxyNt8AdBvAvL38NaZr64ARtjyG370//zWGd71LR64+XP+cTc9h/vbqw4UA6n"
    "lAI99WRjwnBsArA58Q6/nXVCnKAl8SGxD4L7+bAn3ku2rExDWSVffFSx6Y3ejPFUEuShmg"
    "T4YBe4UtByuDXZQCsNV2tshTdUGW77walV0Qa+W0SlWENq6PgVxTwq2uin5BDNBviz7xFv"
    "Sbqp4pCIGakVQzAcMTO/NWiItkAXhJ4GkUtoC8KAVgS4J9R12XbrEfqOJdEQRiroI4+x7t"
    "EM8JwiaXhRxbYcQVsiriJTkAXBXw0FqqaxaRMEAvCf093gnJeT3eBwlQ4XIYb6KFS+w5B2"
    "6D1yp+w6qkARt7aMchdmavX7/4z/ma/QrCk0BUdrtQ2IBFKO78FzOZjc9m1e77eKyIu0vt"
    "eyyy+yl1seWJ8T4IlUBeMKm+UN5/Muxuv/jw4aqw2y/elbfz5/cXlwz4GPZCwk810mnTBw"
    "bMQpQd0Yh4WXRA3DNFP1rYbR9zSOaWIOPnPV3jOvdWUa6blDgpdVKTFEe3o8+IKzPK0F61"
    "WJiiHDge2+IfRMEGsx+svgJlSViDtmuwsDxP+fw9CMH5q3AQBNgLSEj+1WbDl0Vhx7fWOo"
    "QxWrvNGhQFYQVan7t7N+++TKJUHFB78lYlh+NFz/tdhNmLV9+/evPy7NUe+/0nTZDXwct9"
    "uu3gLUgCvGV4NzQI1XduSQpgLcPqWkE45ygp6+WyJCjmtorZxw8kIKKsxdp9nReBTV0GNH"
    "MMqjvQq5LG+RN7y+VyiRVg9fzbshwk4Lbwo6/pA4+y0bliiVBZDnZ7w27nlbZ397kCTv7B"
    "wrLvt5bvzCsjdEbr5laH1rN1+RPLs5YxePx38t+QugVvyNJjAPwP3k0ERdC50WlTHXSQzO"
    "OaTrIW+hxtfPLAtgFiMrxS2UIutS03q16eoq3P/h520GKHwhWOi5j/FKAA2z4O0XfJl/iP"
    "5J/PNrs/V+uk+/kTghrqL1kdeKrlLXdJfRKu4jieF60XbNrvjym0bkqglM2cTMmRvlV5A7"
    "Kl+trpwtJJJ8fnhQysnn5xJhMzPKsPGZ6Vj/f0xRPtdM/yd2KYc0Jll+UuxMEIYW7avvxY"
    "zh/sDM2Ld9fnn/4uPtmz+dyGWvrxgyYXf7+9PC8XlCXqSN44OAgMZxq8GIlpEBBPVJfX7I"
    "D0hDV5EAt8vOlreR47hW3M0VflriJZ4K/Ste55+lNSLDVNYooyw70NBlCYqbgnTMWiqCxQ"
    "dXV+oj5m3J0R/HiV3rHfY4kVVLUt0shW549sB2afTvYE17e2eyZe2pgMAfa7cYL12/Obt+"
    "c/Xk7+OI2tdp7TURNRy6r8+LSxb1VuppzBVg/z8aZSXyaFOD9PdQzS3IvfoeHUOJTLtMFo"
    "IusN9fd6Q7r6rCA14FnrUX9tucOcuN2bTunroxxhKcoB++ycfRb0WpulgayEx+eFhJYfBu"
    "pZIXkxQL8t+uyUV8c+JwTIt7Z8XXfuWDuBP60pBTAnBTmACjmA0cZplQxelIMjuA8F1GJZ"
    "IAm5ExUUMeTE/T9qXUB5kZ6QNzGEVVZPEv6fGOlB3T96LY208ye/JQu+H/YN0PXnqysdnD"
    "+fsGWnCDQ6gfbzprLOoLmfivTgFfpS/EtprLzgbcNr+pVArFwXRdPs9kkWq7IADflwmYCJ"
    "MfLnz2U8Pc+f17t6+NhY4iom7vaaY7U2wqi0KlVBCHn1S3lKwZDHEp/S40a2TtL8p7pPxR"
    "EwgZrSLbqoJb8cRXCR8UYn+bXH6GU8TYldcgnJHNEbZrQvqLNDKytAXBTxW29yz5ui+Lqb"
    "e49uXeywn4VI+AOyXcLDmkzqASPqYbSIwpB68d04Cxquqpmiff6hFkQY+K8mp04z/+UbRd"
    "nZlBMCB2D3TiggzKcnZUCY9V0bIMxAmLXQUWYRZl6QeIwtx3PkqXLIpg/lhHUtbxmxXwnM"
    "Uxf13cw89+tVWYN652texkT/a+eJdiEJRS326hHeC5hXN9DHLWLqt1qd4kKr01R/9VLWzf"
    "58KOR29YjnRADyFpCD+QPmzyjXqXPz50QcPXJI+Anb1C/SV8FwMzPnE7sn48C29dAWR3oC"
    "KLp4wbvb6cKUrlRWYeR7ASPIywCc/JAupgCxuHOYCRifvZKA+OxVLcJ8qNwuefEV2wKF0n"
    "Bn2EHEQIj7Kklf4DtG2VRsnYOEAfb74IbOXSjqKtLQqC0TALClwK5YLqch1G+p94D9wKrL"
    "Pi6MN1JqOzezHz93IXIQruLIe8qMMd24mHcrq3i8y3KHxqRZYgYwdO0YemFx5RehuCfAvd"
    "KWlyevk4r2P0gYQWmGPm1z+kuBSBaljAC+b7oeeVxDCLRKU1ntQQiqahWqavXN3TJShZdX"
    "Q5C8VeA+0mtSloLCTmjspUesQiKVSLj9O0D3Y/qYUW17WWDLb7xWdbN5izRehSNWa7ZScp"
    "Zr/LN7MV8LfyXVpHkzFOJGp9fXzVapYAXll0K0/EBvWluoqiTmsfxFs2xbfQmMXXIYPvKc"
    "LfsfR/Z2yJ64Au1wnM8MS2U0ewNkka2jMSdOZPkRu4StuPCSjv1YI2txklkED9Hvle2hMN"
    "5Cq3SzbHzCr0iIv6PDpHnr1yn6wtSHg/305pD8/P0DeHz5gQmqu9+hWayWzWJXQi1U77Xc"
    "7yDz/JW9pHAQb0G/zSPfVQG5IGQi0j1lGZTVlyzeZTkDguC9Z85kJ4J03kwmYOB+7r7axQ"
    "pDvN4krozSOVqf53gQgWsjyyZnynIqcDZljh5kwNZvbeu7mBEsZx55IRGcgY2X0JYkoRlo"
    "2zXA3zbExy2aQRfk4CVo/xJwlzw/ASMVjV6SMmj/d3vFNfZ9tUT0opRxbK8XQ8b2casu20"
    "U5KMPoXLfcEa/dPRclQYPUy9DhjJw3rQj/zdpy3Vr9npcb7sV42S/2L2ffn+3R5v9owvfm"
    "/fnVlbCyaO9lrB6XtclHBSGIE/Wb6JKA3UEA40MULilD4Tz3yHEtk3zGS2GH6hTQqCyCIL"
    "AhWqj6AAdNZ8/TXz1EpAMCEuNQLNOGgITiRbE93w07qLYfxEd+z36cCsDZfAPdti9nEgC/"
    "nNXCy4dKAYi4NlT1suOilHnmaF81pdQRXbHVcGV9JgH31U9b3lcPXgBtzlZBMwZVe+lxtz"
    "3pdnzqbCwNfNuTZkujYCCJb3s6dboXCdYkCLBzEy2XOKirthZNmzYmgWUC82AvodqMf7ui"
    "a2ShDfYDpuQcigPk0RBtLS9EIUULjNJnYwdZSwZ+Q7/9ds+SKfe2fDYIyfIaqbEjTZag+k"
    "+DM6XQ/3T/CkkvSEEEjvh+j3go/Our8C/ZxrpBqyN/KrzwWhEoumZf+8Kl9r2QOOWGmwlT"
    "PHG+4DMH6FITJzsDY9FEK0Mie/0SDNGLEBghUBDNV6dLCnIqV4PlCo9I/nnz2chmDFFMlt"
    "WKZQrUCqERm6ZnIrRK1sQ7D+SkX3KyifwNDZTqkXIiBqLcfUUSjUKbqQ6luPZBxECIu6+p"
    "i+PQc4aa2plZEDOm8mtgDZ2ASARNL45DT0QN1wF52doYalvufEN9wbavL40pCBkD/aPqYi"
    "q24WksmLdRENL15Zp+JRNRc6/c8LSxr1c8cY73Mzt29WUcK/5+j3LyQSaplpmk+pPuMdeD"
    "xf+vgG42H5igBBO0GRRL6is1scjLGLeFXzx/LmPQPH9eb9HwsSLKa+wQS7kVYF4KXNqtaZ"
    "9iS5zBm+GMPDnaXlnesk2ibkEOXIGd7HtNmPl7rrkmAk6eDDSy8fV+ykCt6nIbERrN6bal"
    "W7DxSM09Gw3tmuX9kyx7lV0QO0YX7YYGRNy4tb4EPScCXpQyRxlDk7PJxqc2DgKOy0j3rY"
    "+tQO2ay4OEcYTwtZSl87rB0nldtXTurDVxlazJg8SACDOsojEr4DVR84lk843bxL2Y6/p7"
    "nMbsz6M+WRLPctV7pxbljEO7l728R21feyzvgKrKGsPcBm/chB8Is8hUb+4risGOl9nxGW"
    "gtNnxFFPb74/a7Kk8py8GOl9nxW+Kwh1dgrt3m+/nGbO/ODPEVJsuVSn7IQQDArNMCqvuz"
    "IgfQ1kGrvF+rggButYW7n9ywtFZpolySAlgr/WN99h9zX9HTWZQyjxB07htakFCMcX1y6U"
    "ECdm0lX9eN/JUVCM6v+j2blzFux86kKOysgcLOqhQ2/80qQN/ib3U6tyhmANYN0N5e/hob"
    "XvtWaxmi4k5r2fTcCrzlzddKSpnaUTD/VgX9J5dadf28DzIlxO+4UG8a41lfOqMB9B8/fL"
    "64ukQfP12+fXfz7sN1AeZkkH90CFJ/ujy/EmIsamF8DGOR2wcwFmEcMh2hojmy+aAylFWG"
    "j9c0xKpXzRWlDIAd0uueXHqdBm0qjt+DYWL1+fR427LBr/qGlahZicBeYSdymfJRWY6yFK"
    "yJYS1c9FqbDhq4sK+Arj9fXZ3ytvVxglp32boY0b1m6ADWm+xZRuNb1qU1IJ+mOODSc6gf"
    "4Dj9TlAikB+eNhUK4MPEATr0QWNh7Y49aCys0WJI8EJoLHzy5dCMEur2snRACqGx8KOQ1b"
    "ax8KXvW17xfC+ONHOVeM4QTROz3hLplfJQ0TgSzdxEZRSzhjvNFj4tk+y5+wVcUddjHor+"
    "XXEGA7eXOpogim/zU4E4J2Iiyj2F4BwcWkQp1nmQgDinJMhWGOL1JlRJuMyLQN5aNYkVKw"
    "eNDzIQMO48YAzF530Xn8OdoRptfU1aEf3EljbysXNrLScC4z0/PG2y4O/SifPQWg4SblhC"
    "rEGr/TxtMND1bxgwnB3ZR4EjKHatXgQIsunmO8yHGpaKEbYlhNcgvKZVEEg9vLbsANeUAo"
    "5rw8vH1ZYaBtV+wqG9mghpOR84QsjZFNwLFaexlzTrupLbjdC8f5x6uYm7FxdblsEXpQzk"
    "8d0H21LIIp+0ADqVMhDovhzqEH7rN/x2R/wgVLZI81Jgj3Z/xZPVYk1yQrAkT8hFAIZpDm"
    "vdDFMdjSh9L3P+ibhhbL1ULalkZNpoSsVz+s9OBHNpHNpi2mAuhSR0lWIdewEglnLEkv1F"
    "3pxCkAnTcCVXTsZAnLs3Ri1b3GqoHuKDxIDJGOxk8HpTMgWIZWzQegO0Yn3ibxvi40CZix"
    "fleqoBNzI2BKxbu3MUWPdTYN1sqbbUF5YGFSdIcHDuUOZzNePikEnUrZ5uLPXJ9opCuU8m"
    "YiD164Vib1fUxXMx0BeUjVmeGOuiYAnuBZPsC+/sTRi2fdzFhw9X/Mn79nEX78r94T6/v7"
    "j89N2LP1fOwHJ7JssP5/ROrUNTQQYISZ+EJMW6A0Jy8DiNa21k+UhxV+rHR+LONrVkJOt7"
    "c5SJ8B49vWRXlN7qtBUQZDprojqa+Ym+atxIo75Gj5+076FmahuOVI3fky7P1NM12dNsx0"
    "uDWtNl79Qshbou3QoZSjLSzE7iOSdt+Pal2KUmuYpZrdEKEJahCMsYbtYezJnSfZMPxWzO"
    "wdM4R94VIVjR7XxBM1NMwVNVkgRXlbyryqMhuRNkgzfifRAaEOr9J6PF2rW8ZcR4glK2Q0"
    "HIPF3SS1IJVNDqxFfGEKh/qg4VXdvUPqX1GF/mhJZuFTP61GoJrbaNahMnSn3Dm9zw9Lij"
    "BRregFelXgkDa9GItUDfD6Arer4m0PcD+n4UOAqPu10R715EUPZjjewkjm25bFov1CRr6w"
    "C5KXqpX33b5J+aiPRcLgVJJrryC8iEGG8mxBURZ2rGnzcefy7pJTkT6rVHqR6aDkWo1+47"
    "tObjjUtwMN9Ql9hKDKQqOWAw002VzBizTvA3240C8iDY2I1B+oIcxOkV4vT6OvyABuaw1s"
    "3NpCMZ1LeemPO+Sy/0d3WkMBk8ygznmM0j/fRGjZ8PpTtaqo1mJphbOTn9nV9qiNZA0Y45"
    "S9FwkGa0+JGnaGbCj+wVkT1Dc6oBinVMd1G9x+uFuLlgbvQ4KVnHE/smJV11awdeMhQvAd"
    "NSgxOxkJMPRBHYiY7r0gs7Ac+JAZ6TC5fawmySZKCRnCz4lJMWFAMx0ZKYQM2UVgs1Bsb4"
    "lGjKGGqmTFRa6qxRU4qjJXc0o2RKR/aobcXU+yj+GhXuGH/eSB3XbAYwR2COlfvAeTMIYl"
    "v826s27qjIQusO+TQVuHYAmPkTAh+Y+RiWA5g5MHNg5m2Y+Se8ob6wRCIdaWTnfjwHyiSg"
    "TOJ4mYRN15wdVtfrFn+rc/MeRAzoQdYA8+3lr7cFfp6l5n/3/vzXmJKvd+nI1Yfrn7PpOf"
    "r+9urDRbkhGQNmSX2leom8zICQ0/i97+ud6LlU4o76XA9j1ZtOCnJQKqFgg/qRi5kWDeZf"
    "A9ENg/UKpSI44B7/8rsxigWidrqcw6VWwRun1cIU5WBhOl8YHwfUfWixMiVBcJuZ5zZ7Qm"
    "6awoIEAVl6bGcrrUhRCF6HTpdkr2wWO6VVqcrBwoCH2azlGJ+HWUc3KDiYT+hgFp2+g0Kr"
    "mYKX3rRF0lEAl30HdP356mpSd5ACwMcBrvKHGoxPGSLBTt2tn4Xx6fFwCfuh8jd/Ts4Rn4"
    "zClRWigFmKC+rs0HZFEdsUroN8bDmIhGhlBYhfSOOhkLLJODao2VahfvBsUlqtrp4pzKtK"
    "fiP0L9CT3Ry5ehRq5k/JMUstrw6vkawZln/zIMmnT87v74PjjzzcD1H2ka2N/OGe25XQyc"
    "DkTgY37NfdYxFFSkcayVEQz5FkRX/j1OVAR5BDHE5SLA+lJuaU/bfDOI3FaQ7esUGXc5oA"
    "MTqD/Sol6uKBHeexAO8ZivdYcQyqugL1eRIHCQN7eHafIhHib0qJP9l8yPqB4Py4lY64Yk"
    "XI65v0vUC4pxiLqdq/yEniU17JuipLQYhr/PYuLAdEHLVdjgbvA4TFegqL7ZU8hG2OY1s+"
    "EaUCY0O7zUaKbb3X7NTRsPf0QejiiT+fNpbysxmS7p2bNCj1pwBtSbDinpgFRtl9qYg9GW"
    "9X2MfP0O0KI+IEyPIxCtaW6/6ALGdNvADxHcNdNeuqs6f7x4PrR9vjtdn1wxRNqHR5y14A"
    "HD8Sjh8ruG/hi8hLgSeicwPYwTZxWixLUQ4srsfiL8oOqlc8RSkDPKMDXBwFWf9D7vIp+B"
    "VGsByQyQyZzDojq22rjBT5ayruZZcfnjbZwdnW8Si0tgOTtKqFx9Ioo39dMVjQXF+eaKQ5"
    "BERxDMsxPqKopSsfmOKTY4rXuWydj9hfkyBIIKiQxpqZjfyxkAu02QsphlZ4vU+AUaEXbh"
    "zmiBNbeZ4rfsB+XPaTXJ6NAmsnqCXq4HkSJDbAbCf6QGI1OjXGeuXYU2VUh1dIekEKIsCo"
    "gFHpce6rMqpkG+sGrY6MqvDCa8uoYvpwlE0lsxSYFBeQvdJ98o876s9/i2bPZ2f/QNiyVz"
    "/wQiG8CafojrghYzrUR45PN1XGpCZ6jBwBH9JE5zfzIb7mbLvNkyQj/n0ri1Ef+hUKDxgB"
    "TrbnMHHgNxJR4De1MeA3guasOejSy5Hb4Z4KA+7SuOPtPNVU6rCXZAF1WdQ3PnlgkMx5QE"
    "B8OU4z8iJ5QF8WfZesSVxG13Lfi+QHRD8hIKNEHzwOYOJqvzpdmrint8Q+YQaquCmWaNpU"
    "2hbzEwlllzYJVyUPdNzjilE3jFbs5yGOQZMPW/4B4LQeo9aC66hHtFDQ2F77hQHSpQPpgj"
    "CPVssBHBjCPBDmeaxxMTliVcibE5JmxLu0zjdefOxMuSGAAnZm37nWPQ5+QJsoWKGNtXOp"
    "xabalu/v4gpgZAXoLzcfrtmvWS+wH6AFdukWzf7v65dVW6O3vyJhkNyzbVk0TKb1PXrLwn"
    "zKFJU/Xfo02szv8S6bAqaNlqZNtvSyvshsvhHp5EW/48uZhOPx5azW88iHoOeaxm/BYWEK"
    "2kl26xeEjKuzPXslsfvPXtXufj5UCnvEMQPRXRLN11/mxOD2S4XbL8Hm1sHIKzetHrRv/t"
    "Ns4yixEuD9OPlygPcDvB9j936c7kYCvTS7LKSaXkhwvtm4Dd6k/PC0sWL/MLGHgv3HxIbr"
    "DrUuT7Pj3pM6exJv2aYYvUlZSzsaAskuwTUMvd7uLAh1Y3ee1vHVs90ZYNvH4XxlBSsVmE"
    "tiBjq4uoc6/n8FjLP5BoLbS5+yLV4ERK0PZU7EOB/V7PkrmeRQPq0e5Xiw3GTeIT62w3nk"
    "E0Fmbn1/lYqgERt76C4rgU03WCkj+iBhBOClbqvPnz+X2OV8Wn3H1XgQohGaUkeBN+REll"
    "DEVtMn/4ptmLfss4nIHqpMmjZaRfnpbB85fXQzA+NI7x0+bWEcMRSUWXtBCIyjo4w9z1ja"
    "Mh1jzl0gOmYSnZXl8j+iZDcVhIyznF7MZAwnNqse6FnFbMLfNkwnBMqEsigHQef25Q9Bm9"
    "qHAFr1G1zf8IQiyoUFOYRi1BalIgcL02uovxhbe2xMuvi0cS2SdMS/skWPB6c1zajQEl5t"
    "S6pvcG1/0Gxo2uSICXCrBqAuXbKvg4iXlD1baOHTbZDeZS+uj24UAe+NKXp92uC9Cek99p"
    "TdN0Up8N8c9d+AE1+blwSMYa0WAEwyDU6I8SX5AiVVoaS3/LwWEdJkoJGOxmc9hAKBTAKZ"
    "1IRMQjwKEm+eMmf38QNtcw91UQ6iKCOj7HrV0pz8GIYgivYLE2c5qaxITgBeEQhnaWXcji"
    "Scpdcr0Fd5sJ2m8z4WVlGKsJEA5zRrAV3299H156urU3lmPuLYG1JxzMSfT5v8Mhuc3mAB"
    "bhlwyzS6ZVbCkvd6b0E23zhXTC/FfkzHqpX67QVM9MWcyXhizur9MGeVWlUcbql/r1Tfl5"
    "cxICd46Hx3m643lreb25YK6EUpgF0Zdo+K9EjDLqfG1AsPDbXlONiZL5T6COZlDIB8gJMR"
    "HOjasMZKpY23bLMwBTlYmM4XJqB3IbMp1ehkTgb0khRjJ0vPCiMfzwN7hdVaoYhkjUO9ex"
    "afgDVn/2u3idwJxSGA1z6AF1JfXErcwH/yQsZt+b561GTaef6A/UAYbjiu2fOy5gHfh4a/"
    "xzv2OMZV/I1PRAGIhk75VVHjMO+jeRv22iIukgXIj0POc7qUcM4Ehrz+13XHS1kYXHP+Ly"
    "XfY0nMgI08tHOGd5/lBPtrIDou65Evyw0I/ZffjQHfp4sWBL0gBsS8fWbjmj60ymzMywH+"
    "bfF38dJy5yvqqt5+UhSE+08U7j/ZRH4bX2RBDHZ82x0fusGcBEEkumugoWSjIGUAxylXFM"
    "xk6Dqf1lBRMKtQdg6bMqEsCBkA9RCMppL6earkLj8QN4JIR6bNCV504yZNO+W7QGxXFNmW"
    "x1s78L4OK+zjZ+h2hRFxEAn4zZMozTX8U8A+a2gO0eZJkE82uuOgfDpL5JPhtUVcleNiL2"
    "CA+hrAe7mxgmBLmfJRraSsCALeMnj71FVypGXzB0R3jfklwWN1pbnUttQgPkgYt4Vlwkz1"
    "MaZKgCn9tvMHEpAFYYpcKalJLD0g5pto4RJ7rBs7gy/AXkBC8iDY441uA6E8eA8UvAcZgq"
    "7lLSNLrXewSBbUjZy6+WdEQzzfUPbytlI4ZXlQOZIqB3/bWJ4zX2OHCNKzGzh4SW5AwLP/"
    "HDfiwYYSNy25UlDxAmlQ8CrXY0ch3bjWbr4kd6rYV2QBeQXkkxvdg7mPOTsUxWLf1TnnRa"
    "LDpQs/70vRJC6Z2YtX37968/Ls1d4Ts/+kyQEjSMOG/HhdvGAlkkMCjpP6ypQEISzVOhBr"
    "BYyX0yXxlNegIgqroLIKuoROqOtORIETmmSUNYRN2Iwe6uK/7G/F/h1CGnpv4jKvkQhprN"
    "kPJRuRj7KRYObFgFsqcMsVcfjrFVquKqcvSQLqCqifsNn1kz1P8/g/0NgqqmmKVGtNlcXA"
    "kqo4CTyPgWO3YOxlSdjcbTe37dI295oVxAD9tuhn5FSacOYE4PaCx5PLhmaDG2H7JeVebR"
    "/Tx4xsXWQbtOX2o06d87m9+SH70UJrNB2dHrNJ5zSeqFnLtguyrOUdstohXc7HmaQGqIYj"
    "zfFJqJYDsxcwsE9YL3lcnCe3Y9dArif15DpWXmrUYi8ADaX7ZRauIA+3BbNwO3Ka6Nj5Nb"
    "cbdSMWf6XxVxHSir+m3d2OkIpYe/Xh7U7YSgpcrj3xo7zfwDaGYhtwrZoGqjt/ihbeJ/m3"
    "oiAGhvrjQpnl1ejo7DxYgCNbCtkjtLAJ9Wz7r5nikUVW3ysDY3eTkJskbqgmXhKEvVCSIl"
    "gLyj1G9E5ESspz+ZQp+jIpljlkghC810ht1x6l9VxHsZFdpy3sdOpu31MLu8hXKvZMp/fl"
    "tKq+Dr3t+EHQjSvdBJywsdtIJgPZDwrZD+0q5E5VGTeY2ui+YIJ4cx9v3B07vlWbjApEQZ"
    "HIKZI8dE3Wf6MPpvYZEJlvG5kPVz62HOWlKIiBL6Y1+iOIug2keF5LXZP8uuGW5NeCS5Kp"
    "F2KRrd90UcxexACMh2hnVGwoHfm20j0xBwmAuyXcCWQKWqQkNiDwIdsH/7FxGWDDaJWXMw"
    "ml8nJWq1P4UAnyaL22fCWSnhMxYI8Pc719254V0KuirQHapkeF0b0pujc9oaRWUx6OHdJm"
    "XQpiYIO2RZ8b9aRFblxFDrLjytDGYSh1ZMtiAGyl/YT1wEg0aZPSKRIFgKtKQbmvB/TzaK"
    "xC2zBtaVtxrkT8mQLPE8kax/f6uWWUu5O+haqRhpKYeVj3FGZIGrcpgl0QAqiVoFa+X74k"
    "Zhzc3VuNCWJWxIDyyb8scWrgMcAr4sYB3+8+V+8lCT0kW+53fZPDjbTFp8ezw/PJjNJLUh"
    "LqyT1iYoxYYkXyqRBKuaAVOViXLtclUfqKb0pJCFakx6JETbP/tSyskEn/r1FKHeAr2VFC"
    "r40vC21VDxfgZV8DXX++upoIj2EAtxncEvM4vnEzBQzANgNbOqhqtuxpKoLeOXi9YV/Ps3"
    "dstSaC2qDSjGlTlRA5zJ3f451cwdDkHNkuwfGVY/xvozvqIwv5mK1xEKKQotgwC1bVe82U"
    "JCXKj9h3hk6gI2Uv/EF1xUT3WMkHkU43sC6gH2c95Gfo8m6AS0hHxaR3Rz+wcHP7HizcHi"
    "xc7Zol6mglaNor8T07vmsaJWZDjSbBOpnUa/P+KTQz0lEJQzMjfdZipNzkKfHEBnKi3QGq"
    "JS05eoJCPyMD+xldOqS2p1E81khP4j3DCxJkfZUewpbvEuwjnmmI6B2y2EdxRQPiDxM4Ka"
    "VEoAW0tvq6mceMpVi6f0UiwrSf+l0oJoViUhOLSbc+CZlmUPakF+WAjLf2mOtoA5l4pJbf"
    "gxGaQDoydU19iBz0W2s5qWHpfOg4SQ+tZS9ORPbc7AXu4i5QIN5DEW/Q1dq4Dg/vkNxK5N"
    "454Cp9nppholofeWimCnpkqyJ7aB42I0QyTWYhNQzkKPvoh3hAluEodW0TIVFtD9BtSwCN"
    "mpa/kPVHNbmj/iw62U6kOeiavfvUw0L9sR9s1iLZNOmk6ERxOoguvmI7nMbJzfgB+1MUUB"
    "SurBBZyGUbBLHPfbyJcynR2zinEjkUB8ijIVrwZUOE/QdDQpRA3cNf+c37zbugkefwDGym"
    "7xD7oUw6flj250jIUKYL6uyQbXloEfk79gfXOP6EYYf/FKC7KIx8DCGSEWhLfdOvNVKLZ6"
    "8ktOLZq1qlyIfKtzic7pKMU9tcg3QxiDWXamOUghCALQ12ejYoRz+KclBH0M89aydKP7X8"
    "+/ior2afJiONpGsdzxng3qqQrLFLGAcE37E2O7iJkezXS0Gt52UM1Ord9/x2rSCct7onoy"
    "wJXuLWEW1myin2g8xJDIf7i35B76wdZLRxWtU6FuWAo0Ct47jBn0KB3dPMuI6C1S91t8hm"
    "Y42cfMNmzVfS18lOzhGXQAH2H4iNU5ekhyxnTTzChblv0XJdug1E/k01YXAxaqtxmgn9Sh"
    "iYrSfz2XzjnIzQ4cF01qOJZ4Zr+5qWQdnQ8XNAvknQ7QojNhstdmi7IvYqDiwFjICgYMW0"
    "d0HPB2wKZf/wnOAHRL20L5DrIm7CB9O0aVCAfLzG6wX2ERGU7QzxB+G40fg9azputj7b2F"
    "i4BJ7l7+qy9PdC5aqIXZjEhcfJZ4W48rKdaa4qgp0vF++uzz/9XVz5k83n0d6lHz9ocvH3"
    "28vzcob+vkmz7FF/kDDQa2daqgU/Ot7jILDi11x4smTDx0+XdTJT2tDwaEju0gs7mBpnWp"
    "opdmvH0xisVIeLTAxZMWEcIYgW+2+R2nv550E++mjOBCsM8XqTmLWSrta8CFy9U3bpOexl"
    "UY4F72UGS/E32tgAK3AEC1M+MJQOAYEwVMe0XQnBaS6/EgJhiEk8zjUiXpkOYhCciN6UHj"
    "myZZENRgi25fFCmbxW6QDu69LjxqWLZJEWqGLdYj+FPV9joJXfiyNWWn5/SZpqf2PmE44d"
    "bYl5xcwt7l5jBtcCoy29x94z9DNPTt+ScBXbY2H8YcV4e8yDxNXEfBiMNq1OhWmD0YY9Z0"
    "OJKCxd71DKyxjoUuorvXcze33mrJQ8d3sJA2F+MZNBmc2q99zNqvnqUaiEcDbfQHy7r7bg"
    "JMVhp6hAXze2Q8qJQTckhW5Ilov9MJh/DUQUsr67WklswHZf//6jL79CA+C9dFhTv7fzJD"
    "d2Wq7bmyen5+s6wZmmFUMcQyKpiey8fASImstkJpX0cuQlwIPWa1ZvDHUHDp7b7DkjWxlZ"
    "105+S0Jz6ieRKv2//Nq/88IF8gKHmWDWtMllJriXXj6RGvtrEvDinjhBjbu9eLoNd3fFj0"
    "WWR7kr6xn6hB/YhnX4lACxPbbLtYMI7nmzB2vJFuXQAWKF3Y0w/XqAPwnddUw5aKYNnrpT"
    "9jrQKb+7J+8cfxvZt1DtdVAS68v2Mw9vP1F3yvZfUa6nS8+NJLdg5mmo70u3SYtLxevWoy"
    "ACy9GnnZdA3YFBYnbry8KOBDvvSdh5F5Te80YzE4F1tx+bNtl0i3QWXJKoEevWIj0BWIoG"
    "x6LuF4QYydbVKQocpk/nAmctffya9j3/SMSZmuRYcibp99ZmoCCaqFqgIPqsBVAQ7dcCKA"
    "hQEKAgShTkE7bsugD4fqyRjPjprAFdJOxfeE2/kgpRKTf/5Vxmir7kU/N+BzKjJZlJFrSy"
    "AA21HpmAibcGd9M5ZEwXEgyEbV9BY0ga1krPjMFIekrMHKwkfdZifFaSloQezKQ+UNXUTL"
    "pd8TsP3kfxl6leNHcYnTbeNBfPm6+jULLzmaK1VLr5ZJXd0wD+XE008pGrT1atruQoiMEB"
    "CUxxHOADOzk1OzmVx9HG5AEXD57yWOMx6udn9Xn18xfeISA51LOu9GkXw9irmH2WfR919y"
    "IUtGhZ0AK3osKtqON0Q8KtqAOCfdqbTfSCuI+7TfiN4yJTqL6PfyYBTfynLZv47wmP7Kbe"
    "Cxi4q7vvLcMsdWHPpHp8DxLGxeJeS8U5XzfEOV9X45zQ6/1J9Hp/whHNvLmptColQVgaky"
    "79urFX2Ilc7HysuQOyOGHa5GAJsqnzjfRtkI8KVXALWiaXC5wrmm3/qbpz5bC5VPVXWRKy"
    "19seIY5v3YXK7TuLUkbw/QYke+neOaBnUbdeIv37CzY+ZT99rQJwTgTMKxnzCvIcNVXpEL"
    "3WgfhA9Nrw6PUNfmCA8+URmVj7wWmjeZVNk24PeUddl26TlouYLZ2DFti2ogAjK7n4eGvF"
    "VxhTZt2Lej0qy8P1x9pqnmNXXaqdy3Ae93Qe6xYcPGGfxj64/sryHFcpUHWQMMJyLXH9Fz"
    "MZrv9iVs/1+di4sjVGXjLmY7fmEr6maOBBxsBt3H3AVV+zyERuMjXFKhprX4YTG0WXD9gT"
    "B5+KM6ZS5tEc88nSF08y24Y3sad3iEY+2mC6cRPDJqSug7Yr7AmsnR/QihlG7JftuCCzdY"
    "ifWktBYimJbqbs8S+B4aWtcgPDS+OF0dfwMi3Kkugs7KtkWBVkTPIzd5ZllSDE/6IqqqkM"
    "oDqqoIiJB2QN+6+7fF650FUg3NMtGyauDphhp+n7kN+1HeB7XXrcqPa6LMaCN70ANPse6P"
    "rz1dXJDF7COFb4S12m5WF02mjoxvPmq35yLB9jNkLqpJapk6c1bTSqTO3FsAlIqngVMlKJ"
    "WFePmn0PbK9j36e+yq7eC5gXaepqW2tSk/Apir9ftc1D5B5JkfHZDOnsGD459anGXld+Y+"
    "mG+mGA+N9FJESLHfvfABHncHMp+5SwCdzXjBJiIcyc6fTZ4NzVWifVH7wbytZeyN9rFyAv"
    "AkWFFaXPAx7KScR5Kbhf81Gm/+kOBF5fUncoxGNHD4Z5yKb1UpUWPz1Rna7lLSP2K6B5nj"
    "67uElF55ZOfglyQsDgWzP4/auiQOLzMgZG3rpPZApT1SgLcDbfQHA7K2zS5FS8YXZF3am4"
    "H2s8FbllonAqTj54GDHjJOCuNWbcWIjLThHx4ryW7N2s2kMKcjLd9e7Zv/hc5dJuOFaHOl"
    "azJZJVO9l8A9XOTKYd3qy+Hd6s0g4PDs4BDs6ARr7Ir1tf536QMALgoWvc2Z8PsSiWXI94"
    "TgQgbwH51ichA1DZoVKUg2REk3wtv7B1v/RCfyeilYfBRl65YtPmbPf4pJ8LC+iW7a3MAI"
    "fLZ3XbyU3EML90cskDhcUGb0uneXU63qlk4jtRsxQNmXXxrq+uCzR9qCR95fXDCK9T0jGP"
    "TtfblKzlj5aQl6QjjaQktJZzx9pJurp+oVtE78K4JGtlBSsmHVdlRQF20CZauMR2d4gmHi"
    "z22CmyPIcH9ffVWkl9V9UZ1umThfSI/9Jk9Zg4ECNdDoFmYuRYghZvtdins03iQ50lCbAX"
    "SaXIKJsOWNZXwii1xc6JAKYCTA/qWY5zH+abBKeGnJsB3QE1vE2eMrJVkaWGh82oFTP0sV"
    "ckM4WBZl7Ip0gnjWaMjfqMvnGenKZuBjyqyZ+EPLoVZYTKC6qEQAObbU+IgmrK6SAKug/Q"
    "ybRCqu+DVGmCFESLr9gW+66a9ndRDs7T1slbieKpnpYutWrbsKcSJdTvuMgIcW+A8McPny"
    "+uLtHHT5dv3928+3BdCM8lg0V68uny/EqfENA59om9Eh2n6UjjeWod5uhTmPhEzrtH2ij1"
    "J1mavaVymOVEDDzPeikl5C+VAsLpdAPRfSGVqvmiIVXzhaAHfV2CyV9uPlyrJpg4xA7R/0"
    "Mu6SoOoMvZxcGIz6vaRJNyTsm0eD0gf8DFqQ+zP/4/g2I0/A=="
)
