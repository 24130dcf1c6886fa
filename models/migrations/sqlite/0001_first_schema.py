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
    "moderator_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "report_id" INTEGER REFERENCES "reports" ("id") ON DELETE SET NULL,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
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
    "eJztfWtz2zi65l9B6cv0VGlzHCdx53RtbZWdds/krGNnE2emp9K9HIqEJcQUoeHFjuZs//"
    "cFeJF4ASmAJikQfr/MdAS8tPQAfPG8V/z3bE1d7IUvzh2Hxn40+wn998y315j9R3Vojmb2"
    "ZrMf4B9E9sJL5trppORDexFGge3wh93ZXojZRy4OnYBsIkJ9PvvvK4oc20ds0gv0zxUNo3"
    "8iEqLfZr/N0B0NUP40RO9QtGIjIYnwC/5slzrs4cRfPu0xsU/+FWMrokscrXDAHvb1d/Yx"
    "8V38HYf5Pzf31h3BnltChbj8AcnnVrTdJJ+9d39J5vEvuLAc6sVrfz93s41W1N9NJimWS+"
    "zjwI6wW4DJjz0vQzT/KP2m7IMoiPHuK7r7D1x8Z8ceB3v2P+9i3+EYo2zpFnaIX/j40SLu"
    "/8q+XGG6ZV3f3FqfL28ta1ZbI/5VKnhnHznU5+tL+GpzYJb82/2P/zw9ffXqx9OTV2dv37"
    "z+8cc3b0/esrnJT6kP/fhH+mX2KKaP4t/q4v1f3l/f8i9E2SZKd1f2Qfgvjy1g9sHlXy4/"
    "zf5IHmRHdvqoZOX2SxWHOEj+u7Zg71Z2IF6yokxl4div7rJw+Qf7ldu/Ffla5GgPsT5r+7"
    "vlYX8Zrdg/T9+8acH+b+ef3v31/NMPbNafyytwnQ2dpmMc9z3O/M1TwTifPxS+9TdjsM0/"
    "Ari273pKW3gv0Q/AhzXPaNv3zctTCYTZrEaEk7EywnFAlDREOt04bE9PXr+V2b5sWvP+TQ"
    "bL8LLTmQYpTgool6XG08SzjzgIGYyjQP5KZje/at7Mr2p72SXhxrO3luqxV5UbEfAJ62af"
    "RgKUb/H3SIxyPt8AdFvAvL38NaFr65ARtiKGP3w4/zWBd73NRq5urv+STy9g/u7q5kIAtR"
    "XSOHCUES+IAfDKwKfE2vqWKUVZ4CtiIwL/9XdToI8DT42YeEay6qF4yQOzGwNLEeSylAH6"
    "ZBywV9h2sTLYZSkAW21nizxVF2T53m9Q2SWxTk6rTEVo4/oYyTUl3Oqq6JfEAP2u6BN/Qb"
    "+r6pmSEKgZSTUTMjyxa3VCXCQLwEsCT+OoA+RlKQBbEuw76nn0EQehKt41QSDmKoiz79EN"
    "8YIgbHJZyLEdxVwhqyJekQPAVQGP7KW6ZhEJA/SS0N/jrZCcN+O9lwAVLofxJl54xLE4cB"
    "u8VvEb1iUN2NhjOw6xe/rmzcv/tNbsVxCeBKKy24XCBixCeee/PJXZ+GxW475Pxsq4e9S5"
    "xyK7n1IP274Y771QBeQFkxoK5d0n4+72i5ubq9Juv3hf3c5fPlxcMuAT2EsJP/VIp0MfGD"
    "ALUXZEK+JV0RFxzxX9ZGF3AswhsWxBxs8HusZN7q2yXD8pcVLqpCEpjj5OPiOuyigjZ9Vh"
    "Ycpy4Hjsin8YhxvMfrD6ClQlYQ26rsHC9n3l83cvBOevwkEQYj8kEfl3lw1fFYUd31nrEM"
    "ZonS5rUBaEFeh87u7cvLsyiUpxQOPJW5ccjxedDLsIpy9f//j67auz1zvsd5+0Qd4EL/fp"
    "doO3JAnwVuHd0DBS37kVKYC1Cqtnh5HFUVLWy1VJUMxdFXOAH0hIRFmLjfu6KAKbugpo7h"
    "hUd6DXJY3zJw6Wy+URO8Tq+bdVOUjA7eBHX9MHHmWjlmKJUFUOdnvLbueVtnf3hQJO/sHC"
    "du4f7cC1aiP0lDbNrQ+tT9fVT2zfXibg8d/Jf0PmFvxMlj4D4H/j7UxQBF0YnbfVQYfpPK"
    "7pJGuhz9EmIA9sGyAmwyuVbeRRx/by6uU5egzY38MuWmxRtMJJEfOfQhRiJ8AR+iH9Ev+R"
    "/vPFZvvnep30MH9CUEP9Na8Dz7S87S1pQKJVEsfz4/WCTfv9KYXWbQmUspmTGTnStypvRL"
    "bUXDtdWjrp5PiikIHV0y/PZGKGZ80hw7Pq8Z69eKKd7tvBVgxzQajqstxGOJwgzG3blx/L"
    "xYOdoXnx/vr80z/EJ3s+n9tQyyB50OziH7eX59WCslQdyRsHe4HxTIOXEzENQuKL6vLaHZ"
    "C+sCYPYoFPN31t32ensIM5+qrcVSQL/FW61r1IfyqKpaFJTFlmvLfBAAozF/eEqVkUtQWq"
    "r84vNMCMuzOCn6zSe/Z7bLGCqrdFmtjq/JHvwPzT2Y7gBvbjjolXNiZDgP1unGL97vzzu/"
    "OfL2d/HMdWOy/oqJmoZVVxfN7at6owU85ga4b5cFOpr7NSnJ+nOoZZ7sXv0HBqGspl3mI0"
    "kfWGBju9IV19VpIa8az1abC2vXFO3P5Np+z1UY6wlOWAffbOPkt6rcvSQFbC0/NCIjuIQv"
    "WskKIYoN8VfXbKq2NfEALkO1u+nme59lbgT2tLASxIQQ6gQg5gvHE7JYOX5eAIHkIBdVgW"
    "SELuRQXFDDlx/49GF1BRZCDkTQxhVdWThP8nQXpU949eSyPt/CluyZLvh30DdP3l6koH58"
    "8nbDsZAq1OoN28uawzyAoykQG8Ql/LfymLlZe8bXhNvxGIleuiaNrdPuli1RagJR8uFzAx"
    "Rn5yIuPpOTlpdvXwsanEVUzc7Q3HamOEUWlV6oIQ8hqW8lSCIU8lPpXHTWydpPlPfZ+KI2"
    "ACNaVbdFFLfjmJ4CLjjW76aw/Ry2SaErvkEpI5op+Z0b6g7hat7BBxUcRvvSk8b46S627u"
    "ffroYZf9LESin5DjER7WZFIPGFEfo0UcRdRP7sZZ0GhVzxQd8g91IMLAfzU5ddr5L98oys"
    "6mghA4APt3QgFhPj4pA8Ks79oAYQbCrIWOMosw84LEQ2w5mSNPlSM2fSwnrGf7y5j9SmCe"
    "uqjvdua5W6/aGjQ7X4syJvpfe0+0i0gkarHXjPBOwLy6gSFuEVO/1eoYF1odp/prkLJu9u"
    "cjIbdrRrwgApB3gBzMHzB/JrlOvZs/R+LosUuiT9ihQZm+CobbmTmf2D8ZB7ath7Y40BNA"
    "0cUL3t1eF6ZypbIKI98JGEFeRuDk+3QxBYjFncNMwPjstQTEZ68bEeZD1XbJi2/YESiUlj"
    "vD9iIGQjxUSfoC3zHKpmLr7CUMsN9HN3TuIlFXkZZGbbkAgC0Fds1yOQ6hfkf9BxyEdlP2"
    "cWm8lVI7hZnD+LlLkYNolUTeM2aM6cbDvFtZzeNdlds3Js0TM4Cha8fQS4srvwjlPQHula"
    "68PH2dVLT/XsIISjP2aVvQXwpEsixlBPBD0/XY5xpCoFXaymr3QlBVq1BVq2/ulpEqvLoa"
    "guStEveRXpOqFBR2QmMvPWIVEqlEwu3fA7ofs8dMatvLAlt947Wqmy1apMkqHLBa85WSs1"
    "yTnz2I+Vr6K5kmLZqhEDc6vr5ut0oFKyi/FKLlB3rT2UJVJTFP5S+aZdvqS2CcisPwieds"
    "1f84sbdD9sQVaIfDfGZcKqPZGyCLbBONOXIiy8/YI2zFhZd07MZaWYubziJ4jH6vbA9FyR"
    "ZaZZtlExB+RULyHV0mzVu/ztFXpj5cHGQ3hxTn7x7A48sPTFDd/Q7NYrVsFrsSaqFmr+Vu"
    "B5nnrxwkhYP4C/rdigNPBeSSkIlID5RlUFVfsnhX5QwIgg+eOZOfCNJ5M7mAgfu5/2oXO4"
    "rwepO6MirnaHOe414Ero2smpwZy6nB2ZY5upcBW7+zre9hRrBcK/YjIjgDWy+hrUhCM9Cu"
    "a4C/b0iAOzSDLsnBS9D9JeAueX4CxioavSJl0P7v94prHARqiehlKePY3iCGjBPgTl22y3"
    "JQhtG7brkjfrd7LiqCBqmXscMZBW9aGf7Pa9vzGvV7UW68F+PVsNi/Ov3xbIc2/0cbvp8/"
    "nF9dCSuLdl7G+nHZmHxUEoI40bCJLinYPQQwbuJoSRkK54VHTmuZ5DNeSjtUp4BGbREEgQ"
    "3RQjUHOGg228p+9RiRDghITEOxzFsCEooXxQ58N+yo2n4UH/k9+3EqAOfzDXTbvjqVAPjV"
    "aSO8fKgSgEhqQ1UvOy5LmWeODlVTSl3RFVstV9bnEnBf/bzjffXgBdDmbBU0Y1C1l55225"
    "Nux6fOxtLItz1ptjQKBpL4tqdjp3uRcE3CELuf4+USh03V1qJp89YksFzACncSqs34H1d0"
    "jWy0wUHIlJxLcYh8GqFH249QRNECo+zZ2EX2koHf0m+/27Nkyr3tgA1CsrxGauxAkyWo/t"
    "PgTCn1P929QtILUhKBI37YIx4K/4Yq/Eu3sW7Q6sifSi+8VgSKrtnXvvCocy8kToXhdsKU"
    "TLQWfOYIXWqSZGdgLJpoZUhkb16CMXoRAiMECqL56vRJQY7larA94RHJP28/G9mMMYrJ8l"
    "qxXIHaETRi0/RMhFbJmnjngZwMS042cbChoVI9UkHEQJT7r0iiceQw1aEU196LGAhx/zV1"
    "SRzaYqipnZklMWMqv0bW0CmIRND04jD0RNRwHZCXrY2hju1ZGxoItn1zaUxJyBjon1QXU7"
    "MNj2PBvIvDiK4v1/QbmYmaexWG5619vZKJFt7N7NnVl3Os5Ps9yckHmaRaZpLqT7qnXA+W"
    "/L8Cuvl8YIISTNBhUCxpoNTEoihj3BZ+eXIiY9CcnDRbNHysjPIau8RWbgVYlAKXdmfap9"
    "gSZ/RmOBNPjnZWtr/skqhbkgNXYC/7XhNm/oFrrpmAk6cDrWx8vZsyUqu6wkaERnO6bekO"
    "bDxWc8/GY7tmef8k21nlF8RO0UW7oSERN25tLkEviIAXpcpRptDkbLYJqIPDkOMy0X0bYD"
    "tUu+ZyL2EcIXwjZem8abF03tQtnTt7TTwla3IvMSLCDKt4ygp4TdR8Ivl84zbxIOa6/h6n"
    "KfvzaECWxLc99d6pZTnj0B5kL+9Q29Ueyzug6rLGMLfRGzfhB8IsMtWb+8pisONldnwOWo"
    "cNXxOF/f60/a7KU6pysONldvwjcdnDazA3bvPdfGO2d2+G+AqT5UolP2QvAGA2aQHV/VmT"
    "A2iboFXer3VBALfewj1Ib1haqzRRrkgBrLX+sQH7DytQ9HSWpcwjBL37hhYkEmPcnFy6l4"
    "BdW8vX9eJgZYeC86t5zxZljNuxp1IU9rSFwp7WKWzxm9WAvsXfm3RuWcwArFugvb38NTG8"
    "dq3WckTFndby6YUVeMebr1WUMnXi0PpeB/0Xj9pN/bz3MhXE77jQYBrjxVA6owX0n2++XF"
    "xdoo+fLt+9//z+5roEczrIP9oHqT9dnl8JMRa1MD6EscjtAxiLMI6YjlDRHPl8UBnKKiPA"
    "axph1avmylIGwA7pdc8uvU6DNhWH78Ewsfp8frht2ehXfcNKNKxE6KywG3tM+agsR1UK1s"
    "SwFi56rU0PDVzYV0DXX66ujnnb+jRBbbpsXYzoTjP0AOvn/FlG41vVpQ0gH6c44NJ3aRDi"
    "JP1OUCJQHJ63FQrg/cQROvRBY2Htjj1oLKzRYkjwQmgsfPTl0IwS6vay9EAKobHwk5DVtr"
    "HwZRDYfvl8L4+0c5VkzhhNE/PeEtmV8lDROBHN3EZlFLOGe80WPi6THLj7BVxRN2Aeiv5d"
    "cUYDd5A6mjBObvNTgbggYiLKA4XgXBzZRCnWuZeAOKckyHYU4fUmUkm4LIpA3lo9iRUrB4"
    "33MhAw7j1gDMXnQxefw52hGm19TVoR/cKWNg6we2svZwLjvTg8b7Pg77KJVmQvRwk3LCHW"
    "oNV+nrcY6Po3DBjPjhyiwBEUu1YvAgTZdPMdFkMNS8UI2xLCaxBe0yoIpB5eW/aAa0YBp7"
    "Xh5eNqSw2Dar/gyFnNhLScDxwg5GwKHoSK08RLmnddKexGaN4/Tb3cxt3Liy3L4MtSBvL4"
    "/oNtGWRxQDoAnUkZCPRQDnUIvw0bfrsjQRgpW6RFKbBH+7/iye6wJgUhWJJn5CIAw7SAtW"
    "6GqY5GlL6XOf9CvCixXuqWVDoybzWlkjnDZyeCuTQNbTFvMZciEnlKsY6dABBLOWLJ/iJv"
    "TiHIhGm5kqsgYyDO/RujtiNuNdQM8V5ixGQMdjL4gymZEsQyNmizAVqzPvH3DQlwqMzFy3"
    "ID1YAbGRsC1q3dOQqs+zmwbrZUjzQQlgaVJ0hwcO5Q5nM14+KQSdSvnm4t9cn3ikK5Ty5i"
    "IPUbhGI/rqiHLTHQF5SN2b4Y67JgBe4FkxwK7/xNGLd93MXNzRV/8q593MX7an+4Lx8uLj"
    "/98PLPtTOw2p7JDiKL3ql1aCrJACEZkpBkWPdASPYep2mtjSwfKe9K/fhI0tmmkYzkfW8O"
    "MhHeo2eQ7IrKW521AoJMZ01URzs/0VeNG2nUN+jxo/Y91Extw5Gq8XvS55l6vCZ7mu14aV"
    "Abuuwdm6VQz6OPQoaSjrSzk2TOURu+fS13qUmvYlZrtAKEZSzCMoWbtUdzpvTf5EMxm3P0"
    "NM6Jd0UIV/TRWtDcFFPwVFUkwVUl76ryaUTuBNngrXjvhUaEevfJZLH2bH8ZM56glO1QEj"
    "JPlwySVAIVtDrxlSkE6p+rQ0XXNrXPaT2mlzmhpVvFjD61WkKrbaPa1InS3PCmMDw/7GiB"
    "hjfgVWlWwsBaNGIt0PcD6Iqerwn0/YC+HyWOwuNuV8S/FxGU3VgrO0liWx6bNgg1yds6QG"
    "6KXupX3zb5xyYiA5dLQZKJrvwCMiGmmwlxRcSZmsnnrcefRwZJzoR67Umqh7ZDEeq1hw6t"
    "BXjjERxaG+oRR4mB1CVHDGZ6mZKZYtYJ/u54cUgeBBu7NUhfkoM4vUKcXl+HH9DAAta6uZ"
    "l0JIP61hNz3nfpR8G2iRSmgweZoYXZPDJMb9Tk+VC6o6XaaGeChZWT09/FpYZoDRTtmLMU"
    "LQdpToufeIrmJvzEXhHZM7SgGqBYx3QX1Qe8XoibCxZGD5OSdTJxaFLSV7d24CVj8RIwLT"
    "U4EUs5+UAUgZ3ouC6DsBPwnBjgObnwqCPMJkkHWsnJgk85akExEBMtiQnUTGm1UFNgjM+J"
    "pkyhZspEpaXOGjWlOFpyRzNKpnRkj9pWTH2Ik69R447J563Ucc1mAHME5li7D5w3gyCOzb"
    "+9auOOmiy07pBPU4FrB4CZPyPwgZlPYTmAmQMzB2behZl/whsaCEskspFWdh4kc6BMAsok"
    "DpdJOHTN2WF9vW7x9yY3717EgB5kLTDfXv56W+LneWr+Dx/Of00o+XqbjVzdXP8ln16g7+"
    "+ubi6qDckYMEsaKNVLFGVGhJwm7/1Q78TApRJ3NOB6GKvedFKSg1IJBRs0iD3MtGhofQtF"
    "Nww2K5Sa4Ih7/OvvxigWiNrpcg5XWgVv3E4LU5aDhel9YQIcUu+hw8pUBMFtZp7b7Bm5aU"
    "oLEoZk6bOdrbQiZSF4HXpdkp2yWWyVVqUuBwsDHmazlmN6HmYd3aDgYD6ig1l0+o4KrWYK"
    "XnrTlklHCVz2HdD1l6urWdNBCgAfBrjOHxowPmaIBLtNt36WxueHwyXsh8rf/Dk7R3wyil"
    "Z2hEJmKS6ou0WPK4rYpvBcFGDbRSRCKztE/EIaH0WUTcaJQc22Cg3CF7PKavX1TGFeVfob"
    "oX+BnuzmwNWjUDN/TI5ZaXm1f41kzbDimwdJPkNy/mAXHH/i4b6Psk9sbeQP98KuhE4GJn"
    "cy+Mx+3T0WUaRspJUchckcSVb0d05d9nQEucTlJMX2UWZiztl/u4zT2Jzm4C0b9DinCRGj"
    "MzioU6I+HthzHgvwnrF4j53EoOor0JwnsZcwsIdn/ykSEf6ulPiTz4esHwjOT1vplI/C5H"
    "BRIvVVKYisTN/MguWAQJe2y9Fi9EI0ZqBozE7JQ7TgMLbVE1EqHjO2t2ai2DY7a44dhPlA"
    "H4SeheTzeWsFOZsh6VX4nMVC/hSiRxKuuANggVF+TSdiT8aPzLDHL9DtCiPihsgOMArXtu"
    "f9hGx3TfwQ8R3DPQTruo+h/8eDx0Hb47Xd48AUTaR0Z8hOAPwNEv4GO7zvYAIXpcAA7t0A"
    "drFD3A7LUpYDi+up+IuSUpoVT1nKAIfcCPcVQbL5mLt8Dn6FCSwHJNBCAq3OyGrboSFD/p"
    "qKW6gVh+dtdnC+dXwKHdXAJK1r4an0ZxheV4wWq9WXJxppDgFRnMJyTI8oaunKB6b47Jji"
    "daGv6UccrEkYphDUSGPDzFb+WOyaam12QoqhFV5mEmJUasGahDmSfEqeXokfcJBUm6R3Nq"
    "PQ3gpKWHp4ngSJDTHbiQGQWI1OjanedPVcGdX+FZJekJIIMCpgVHqc+6qMKt3GukGrI6Mq"
    "vfDaMqqEPhxkU+ksBSbFBWRvEp/9844G1m/x6cnp2T8Rtp3VT7w+BW+iObojXsSYDg2QG9"
    "BNnTGpiR4iR8CHNNH57XyIrznbblaaZMS/b20xmkO/QuERI8Dp9hwnDvxWIgr8tjEG/FbQ"
    "E7QAXXYnbzfcM2HAXRp3/Ghlmkod9oosoC6L+iYgDwwSiwcExHeytCMvkgf0ZdH3yJok1V"
    "sd971IfkT0UwIySfTB4wAmrvar06eJe3xL7BNmoIp7MYmmzaVtsSCVUHZpk2hV8UAnrZUY"
    "dcNoxX4e4hi0+bDlHwBO6ylqLbgFeUILBf3UtV8YIF06kC4I82i1HMCBIcwDYZ6nGhezA1"
    "aFvDkhaUa8z+p8k8XH7pwbAihkZ/adZ9/j8Ce0icMV2thbj9psqmMHwTapAEZ2iP7r8801"
    "+zXrBQ5CtMAefUSn//fNq7qtMdhfkTBI7tm2LBsm8+bWsFVhPmWOqp8uAxpvrHu8zaeAaa"
    "OlaZMvvawvMp9vRDp52e/46lTC8fjqtNHzyIeg1ZfGb8F+YUraSXbrl4SMq7M9ey2x+89e"
    "N+5+PlQJeyQxA9EVBu23LhbE4NJFhUsXwebWwcir9koetV374TYKJjIciZUA78fRlwO8H+"
    "D9mLr343iN8PXS7LKQatoH/3yz8Vq8ScXheWvF/n7iAAX7T4kNNx1qfZ5mh70nTfYkfmSb"
    "YvImZSPtaAkkewQ3MPRmu7Mk1I/deVzH18B2Z4idAEfWyg5XKjBXxAx0cPUPdfL/Chjn8w"
    "0Ed5A+ZY94ERK1PpQFEeN8VKcnr2WSQ/m0ZpSTwWqTeZcE2ImsOCCCzNzm/io1QSM29thd"
    "VkKHbrBSRvRewgjAK91WT05OJHY5n9bccTUZhGiEptRR4A05kiUUs9UMyL8TG+Yd+2wmso"
    "dqk+atVlFxOttH7hDdzMA40nuHzzsYRwwFZdZeEgLj6CBjLzKWrkzHmHMXiI6ZRGdle/yP"
    "KNlNJSHjLKeXpzKGE5vVDPRpzWzC3zdMJ4TKhLIsB0Hn7uUPYZfahxBa9Rtc3/CMIsqlBd"
    "mHYtQWpSYHCzNoqL8cW3tqTLr8tGktknTEv7ZFDwenNc2o0BJebUuqP+PG/qD50Lz1wnbc"
    "qQGoR5fs6yDip2XPNloE9DEU3ckuJwLeG1P0+rzFexPRe+wru2/KUuC/Oei/ASe+Ni8JGM"
    "NaLQCYZBqcENNL8gVKqkJJb/l5LSKk6UArHU3OeggFApkEMqkJmYR4FCTePGfOHuAH2uUe"
    "6rIcRFEmRtn1qqU5+jEMQRTtFybJclJZkYIAvCIQztLKuJ1IOEuvV2Co8mAnS+d9KqyiFG"
    "EjAS5o1hK67O+j6y9XV8fyzHzEiTek5phJPp+3+WU2OLvBAtwy4JZpdcushCXvzd6CfL5x"
    "rphBiv2YjlUr9dsJmOiLOZPxxJw1+2HOarWqOHqkwb1SfV9RxoCc4LHz3R263tj+1nJsFd"
    "DLUgC7Muw+FemRll1OjakXHhtq23Wxay2U+ggWZQyAfISTERzo2rDGWqWNv+yyMCU5WJje"
    "FyakdxGzKdXoZEEG9JIUYydL347iAFuhs8JqrVBEssah3j+LT8Gy2P86XSJ3QnEI4HUP4E"
    "U0EJcSt/CfopBxW36oHjW5drYecBAKww2HNXtR1jzgh9Dw93jLHse4SrAJiCgA0dIpvy5q"
    "HOZDNG/DflfERbIA+WHIeU6XEs65wJjX/3redCkLg8vi/1LyPVbEDNjIYztnePdZTrC/ha"
    "Ljshn5qtyI0H/93RjwA7roQNBLYkDMu2c2rulDp8zGohzg3xV/Dy9tz1pRT/X2k7Ig3H+i"
    "cP/JJg66+CJLYrDju+74yAstEoax6K6BlpKNkpQBHKdaUXAqQ9f5tJaKgtMaZeewKRPKkp"
    "ABUI/BaGqpn8dK7gpCcSOIbGTenuBFN17atFO+C8TjiiLH9nlrB97XYYUD/ALdrjAiLiIh"
    "v3kSZbmGfwrZZy3NIbo8CfLJJnccVE9niXwyvLaJp3Jc7AQMUF8jeC83dhg+UqZ8VCspa4"
    "KAtwzeAfWUHGn5/BHRXWN+SfBUXWkedWw1iPcSxm1hmTBTc4ypFmDKvq31QEKyIEyRKyU1"
    "iaVHxHwTLzziTHVj5/CF2A9JRB4Ee7zVbSCUB++BgvcgR9Cz/WVsq/UOFsmCupFTN/+KaY"
    "StDWUvbyeFU5UHlSOpcvD3je271hq7RJCe3cLBK3IjAp7/57QRDzeUeFnJlYKKF0iDgle5"
    "HjuO6Mazt9aS3KliX5MF5BWQT290D60Ac3YoisW+b3LOi0THSxc+GUrRpC6Z05evf3z99t"
    "XZ650nZvdJmwNGkIYN+fG6eMEqJIeEHCf1lakIQliqcyDWDhkvp0viK69BTRRWQWUVdAmd"
    "UM+biQInNM0oawmbsBkD1MV/3d2K/TuENPTexFVeIxHSWLMfSjYiH2UrwSyKAbdU4JYr4v"
    "LXK7I9VU5fkQTUFVA/YrPrZ3ueFvF/oIlV1NAUqdGaqoqBJVVzEvg+A8fpwNirkrC5u25u"
    "x6Nd7jUriQH6XdHPyak04SwIwO0FTyeXLc0GN8L2S8q92j5mj5nYusg2aCvsR50653N78y"
    "b/0UJrNBudH7JJLZpM1Kxl2wVZNvIOWe2QLefTTFIDVMOB5vgkUsuB2QkY2CdskDwuzpO7"
    "sWsg17Nmcp0oLzVqsROAhtLDMgtPkIfbgVl4PTlNdOz8WtiNuhGLv9Hkqwhpxd+y7m4HSE"
    "WivYbwdqdsJQOu0J74Sd5vYBtjsQ24Vk0D1V08RUvvk/xbURIDQ/1poczqavR0du4twIkt"
    "hewRWtqEerb910zxyCKr75WBibtJyE1SN1QbLwmjQShJGawF5R4jeiciJdW5fMocfZ2Vyx"
    "xyQQjea6S2G4/SZq6j2Miu1xZ2OnW3H6iFXRwoFXtm04dyWtVfh8F2/CjoJpVuAk7Y2m0k"
    "l4HsB4Xsh24VcseqjBtNbfRfMEF8K8Abb8uOb9UmowJRUCRyiqQIXZv13+qDaXwGROa7Ru"
    "ajVYBtV3kpSmLgi+mM/gSibiMpnjdS1yS/abkl+Y3gkmTqR1hk67ddFLMTMQDjMdoZlRtK"
    "x4GjdE/MXgLg7gh3CpmCFqmIjQh8xPbBf2w8Btg4WuXVqYRSeXXaqFP4UAXyeL22AyWSXh"
    "AxYI+Pc719154V0KuiqwHapUeF0b0p+jc9oaRWUx6OXdJlXUpiYIN2RZ8b9aRDblxNDrLj"
    "qtAmYSh1ZKtiAGyt/YT9wEg06ZLSKRIFgOtKQbmvB/TzaK1C2zBt6dhJrkTymQLPE8kax/"
    "eGuWWUu5O+R6qRhoqYeVgPFGZIG7cpgl0SAqiVoFa+X74iZhzc/VuNKWJ2zIAKyL9tcWrg"
    "IcBr4sYBP+w+V+8lCT0kO+53fZPDjbTF54ezw4vJjNJLUhEayD1iYoxYYkWKqRBKuaA1OV"
    "iXPtclVfqKb0pFCFZkwKJETbP/tSyskEn/b1BKPeAr2VFCr40vC21dD5fgZV8DXX+5upoJ"
    "j2EAtx3cCvM4vHFzBQzAtgNbOagatuxxKoLeu3i9YV/Pd7ZstWaC2qDKjHlblRDZz7Xu8V"
    "auYGh2jhyP4OTKMf630R0NkI0CzNY4jFBEUWKYhav6vWZKkhLlR+w7QyfQibIX/qCmYqJ7"
    "rOSDyKYbWBcwjLMe8jN0eTfAJaSjYtK7ox9YuIV9DxbuABauds0SdbQSNO2V+IEd3w2NEv"
    "OhVpNgnU4atHn/HJoZ6aiEoZmRPmsxUW7ynHhiCznR7gDVkpYcPEGhn5GB/YwuXdLY0ygZ"
    "a6UnyZ7hBQmyvkofYTvwCA4QzzRE9A7Z7KOkogHxhwmclFIi0AJaW33dzmOmUiw9vCIRYT"
    "pM/S4Uk0IxqYnFpI8BiZhmUPakl+WAjHf2mOtoA5l4pFbfgwmaQDoydU19iBz0W3s5a2Dp"
    "fOgwSY/s5SBORPbc/AXu4y5QIN5jEW/Q1dq4DvfvkNxKFN454CpDnppRqlqfeGhmCnpiqy"
    "J7aO43I0QyTWYhDQzkIPsYhnhAluEkdW0bIVFtD9BvSwCNmpa/lPVHtbmj/iw62Y6kOeia"
    "vfvUx0L9sRts1yL5NOmk6FRxuoguvmEnmifJzfgBB3MUUhSt7AjZyGMbBLHPA7xJcinRuy"
    "SnErkUh8inEVrwZUOE/QdDQpRAPcBf+c3/zb+gse/yDGym7xD7oUw6eVj+50jEUKYL6m6R"
    "Y/toEQdb9gfXOPmEYYf/FKK7OIoDDCGSCWhLfdOvNVKLZ68ltOLZ60alyIeqtzgc75KMY9"
    "tco3QxSDSXamOUkhCALQ12djYoRz/KclBHMMw9a0dKP7WD++Sor2efpiOtpGudzBnh3qqI"
    "rLFHGAcE37E2O7iNkezWS0GtF2UM1Or99/z27DCyOt2TUZUEL3HniDYz5RT7QRYkxsP95b"
    "Cg99YOMt64nWody3LAUaDWcdrgz6HA7llmXP8f3svivNQVUcDNBbNaebqg2aK0m3SDgzUJ"
    "+YmV+C6pn3oMue8xeSyyfcpp+wv0CT/Qe+7q9HGI2CbbFnyc4T33YNpLtih7t+YKexuRz3"
    "SMPwkhI1N0YpsdArfcDt6ElH2LLp2NC2KjXVY5ebyDVN0ps+OyHFwJYh4JNtHF1KjvKy3S"
    "xP6P1raWcEfoGCZJCnUPFonZ+VylHQmVtc/Czrug9J5HT2YC6243Nm+z6RbZLOj8oRHr1i"
    "L4AixFg2NR96o3I9m6OkWBw/T5dCXT0hWtaTL/RyJ0PH8kBzzNGzJsKzKgIJqoWqAg+qwF"
    "UBDt1wIoCFAQoCBKFOQTtp2mAPhurJWMBNmsEV0k7F94Tb+RGlGpZrRyLjNHX4tN2n8HMq"
    "MlmUkXtLYAzfHNnYCJrbD6qTycUpXNxG8KhesjtNIzUzCSnhMzBytJn7WYnpWkJaEHM2kI"
    "VDU1k25XvJDnQ5x8mXr3hP3ovLV9QjLPWrOJY5TzrfLiI/DnaqKRD9TzrTrVmZXE4IAEpj"
    "gN8IGdHJudHMvj6GDygMsHT3Ws9RgNirOG7Gf2dcY2UnqorzLa5TIJ7kXkXsX8s/z7qLsX"
    "oaBFy4IWaPUDrX6m6YaEVj8jgr0SWvTNOOfzTYR4iCuZeRs9kSnk28FWjHAuUb2vY5sZ3B"
    "PDuO204xfKzAv3dTAgL95fn3/6h/hOmnw+968sg+RBs4t/3F6eV69LyQmP7KbeCRi4q1+e"
    "ycThzprDcGf12kI7FPUxacZ3L2FcLO6NVJzzTUuc8009zmlHEV5v0pvQKmS7yYFSFBnPhD"
    "8Zllf31iwms3hqcLY2s9vJQESzdz9V0dxUWpWKICyNST0GPzsr7MYedpMAkcC3Up4wb3Ow"
    "hPlUi9OFEUIV3IKWyeUC54pm23+u7lzZby5V/VWVhOz1rkeIG9h3kfVNSEWbb/wsSxnB91"
    "uQHOTSzxE9i7r1EhneX7AJKPvpaxWACyJgXsmYV5DnqKlKh+i1DsQHoteGR68/82tlkuUR"
    "mVi7wXmreZVPk24PeUc9jz6mLRcxWzoXLbBjxyFGNgrZJkSPdogCvKbMuhf1elSWh1tqtN"
    "U8B2qCFc9lOI8HOo91Cw4esU/jEFx/ZfuupxSo2ksYYblWuP5LmYsP2Kxmrv+ydvWB7tka"
    "Ey8ZC7C36yotHw3cyxi4jfsPuOprFpnITeamWEVT7ctwZKPo8gH74uBTecZcyjyyMJ8saS"
    "T9nds2vIk9vUM0DtAG042XGjYR9Vz0uMK+wNr5Ca2YYcR+2ZYLMluHBJm1FKaWUt2cGvQv"
    "geGlrXIDw0vjhdHX8DItypLqrOxCQskMq5KMSX7m3rKsUoT4X1RFNZMBVCcVFDHxgGxg/8"
    "UF8WlE7oiT2LDKha4C4YFu2TBxdcAMO07fh+Ku7QHf68rjJrXXZTEWvOkloNn3QNdfrq6O"
    "ZvASxrGivzZlWu5H562GbjLPWg2TY/kUsxFSJ7VMnTyuaaNRZeoghk1IMsWrkJFKxLp60u"
    "x7ZHsdBwENVHb1TsC8SFNf21qTmoRPcfL96m0eYu9AikzAZkhnx/DJmU818bryG0s3NIhC"
    "xP8uIhFabNn/hoi4+5tL2aeETeC+ZpQSC2HmTK/PBueu1jqp+eDdULb2ahfQF0WgqLCm9H"
    "nAQzmJuCgF92s+yfQ/3oHA60uaDoVk7ODBYEVs2iBVacnTU9Xp2f4yZr8Cmufps4vbVHRh"
    "6eSXoCAEDL4zg9+9KgokvihjYOSt/0SmKFONsgDn8w0Et7fCJk1Oxc/Mrmg6FXdjracit0"
    "wUTsXZjY8RM05C7lpjxo2NuOwcET/Ja8nfzbo9pCAn013vnv2Lz1Uu7YZjdaxjNV8iWbWT"
    "zzdQ7ZzKtMM7bW6Hd1prhwcH5wgHZ0jjQOTXba5z30sYAfDYNe7sz0dYFEtuRrwgApB3gP"
    "wxIBEDUNmhUpaDZESTfC1/Zet+6UfBVkQr94OtvHLFplls9wRkmAsL6CPbW7kBDpfP6raT"
    "24hhcenkkgdKiw3ell7z6nS8U8nEd6JhKVoy65JdX18XaPpQS/oq6ocJXqekYx6drrcp2c"
    "ufbSEvyUZaSUlkLy3X3kq6uv5KHxG9i5KSrJUdrph0UpUVh9hFm3jhEcfbIpp6sNhj58j2"
    "XR7U31VrpfVddWdYr08W0iP+S9PVY+JAjHQ5BNqJkWsLWrw1Yp/NNokP9ZYkwF4klSKjfD"
    "pg2VwJo9QWuyACmAow3atnOc69n28SnBpybgZ0D9TwNn3KxFZFlhruN6NWzDDAfpnMlAba"
    "eSGfIp00mjM2GjD6xnlylroZ8qgmfxLy6aMoI1ReUCUEGjpse0IUVFNOB1HQXYBOphVScx"
    "+kWhOkMF58w47Yd9W2v8tycJ52Tt5KFU/9tPSo3diGPZOooH7HRSaIewuEP998ubi6RB8/"
    "Xb57//n9zXUpPJcOlunJp8vzK31CQOc4IM5KdJxmI63nqb2fo09h4jM5755oozSfZFn2ls"
    "phVhAx8DwbpJSQv1QKCGfTDUT3pVSq5suWVM2Xgh70TQkm//X55lo1wcQlToT+H/JIX3EA"
    "Xc4uDkZyXjUmmlRzSubl6wH5Ay6OfZj98f8BHtBcvg=="
)
