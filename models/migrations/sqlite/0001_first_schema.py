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
    "hidden" INT NOT NULL,
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
    "group_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "in_reply_to_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL,
    "quote_of_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_posts_account_c17008" UNIQUE ("account_id", "boost_of_id")
);
CREATE INDEX "idx_posts_url_c18e98" ON "posts" ("url");
CREATE INDEX "idx_posts_in_repl_93133b" ON "posts" ("in_reply_to_uri");
CREATE INDEX "idx_posts_thread__ac75c1" ON "posts" ("thread_id");
CREATE INDEX "idx_posts_boost_o_50f39d" ON "posts" ("boost_of_id");
CREATE INDEX "idx_posts_group_i_0c7340" ON "posts" ("group_id");
CREATE INDEX "idx_posts_in_repl_a8026b" ON "posts" ("in_reply_to_id");
CREATE INDEX "idx_posts_quote_o_9bc064" ON "posts" ("quote_of_id");
CREATE INDEX "idx_posts_account_928097" ON "posts" ("account_id", "id");
CREATE INDEX "idx_posts_visibil_89d088" ON "posts" ("visibility", "id");
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
    "reminders" INT NOT NULL,
    "reminded_at" BIGINT,
    "known_at" BIGINT,
    "home" VARCHAR(255) NOT NULL,
    "told" VARCHAR(64) NOT NULL,
    "author_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "post_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_announcemen_author__c1ffbb" ON "announcements" ("author_id");
CREATE INDEX "idx_announcemen_post_id_b9083b" ON "announcements" ("post_id");
CREATE INDEX "idx_announcemen_ended_a_448595" ON "announcements" ("ended_at", "published_at");
CREATE TABLE "announcement_tallies" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "targeted" INT NOT NULL,
    "delivered" INT NOT NULL,
    "acknowledged" INT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "announcement_id" INTEGER NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_707d0d" UNIQUE ("announcement_id", "host")
);
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
CREATE TABLE "announcement_targets" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "announcement_id" INTEGER NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_384ec4" UNIQUE ("announcement_id", "kind", "name")
);
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
CREATE TABLE "filter_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "part_of_id" INTEGER NOT NULL REFERENCES "filters" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_filter_post_part_of_44a8c4" UNIQUE ("part_of_id", "post_id")
);
CREATE INDEX "idx_filter_post_post_id_55a0bb" ON "filter_posts" ("post_id");
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
CREATE TABLE "groups" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "access" VARCHAR(16) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "rules" TEXT NOT NULL,
    "slow_mode_s" INT NOT NULL,
    "archived_at" BIGINT
);
CREATE TABLE "group_members" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "since" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "group_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_membe_group_i_cb7164" UNIQUE ("group_id", "account_id")
);
CREATE INDEX "idx_group_membe_account_4327fe" ON "group_members" ("account_id", "state");
CREATE TABLE "group_sites" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "group_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_sites_group_i_af0386" UNIQUE ("group_id", "host")
);
CREATE TABLE "locked_threads" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "thread_id" BIGINT NOT NULL UNIQUE,
    "group_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_locked_thre_group_i_6566f4" ON "locked_threads" ("group_id");
CREATE TABLE "post_links" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(64) NOT NULL,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_post_links_key_47c1e2" UNIQUE ("key", "post_id")
);
CREATE INDEX "idx_post_links_post_id_ccd1e1" ON "post_links" ("post_id");
CREATE TABLE "lists" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "replies_policy" VARCHAR(16) NOT NULL,
    "exclusive" INT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "group_id" INTEGER REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_lists_account_476a9b" ON "lists" ("account_id");
CREATE INDEX "idx_lists_group_i_f5e070" ON "lists" ("group_id");
CREATE TABLE "list_entries" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "list_id" INTEGER NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_entrie_list_id_3003bc" UNIQUE ("list_id", "post_id")
);
CREATE INDEX "idx_list_entrie_post_id_182797" ON "list_entries" ("post_id");
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
CREATE TABLE "reported_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    "report_id" INTEGER NOT NULL REFERENCES "reports" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reported_po_report__11f6ba" UNIQUE ("report_id", "post_id")
);
CREATE INDEX "idx_reported_po_post_id_228994" ON "reported_posts" ("post_id");
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
CREATE TABLE "notifications" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "group_key" VARCHAR(64) NOT NULL,
    "filtered" INT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER REFERENCES "posts" ("id") ON DELETE CASCADE,
    "report_id" INTEGER REFERENCES "reports" ("id") ON DELETE CASCADE,
    "sender_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_517bfa" UNIQUE ("account_id", "kind", "sender_id", "post_id")
);
CREATE INDEX "idx_notificatio_post_id_af941b" ON "notifications" ("post_id");
CREATE INDEX "idx_notificatio_report__35e566" ON "notifications" ("report_id");
CREATE INDEX "idx_notificatio_sender__a979f3" ON "notifications" ("sender_id");
CREATE INDEX "idx_notificatio_account_f14d6c" ON "notifications" ("account_id", "id");
CREATE INDEX "idx_notificatio_account_1debbf" ON "notifications" ("account_id", "group_key", "id");
CREATE TABLE "people" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "email" VARCHAR(255) NOT NULL,
    "password_hash" VARCHAR(255) NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "department" VARCHAR(100) NOT NULL,
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
CREATE INDEX "idx_people_departm_050318" ON "people" ("department");
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
CREATE TABLE "polls" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "multiple" INT NOT NULL,
    "hide_totals" INT NOT NULL,
    "expires_at" BIGINT,
    "voters_count" INT NOT NULL,
    "announced_at" BIGINT,
    "closed_at" BIGINT,
    "quiz_commitment" VARCHAR(80) NOT NULL,
    "quiz_answer" VARCHAR(255) NOT NULL,
    "quiz_salt" VARCHAR(64) NOT NULL,
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
CREATE INDEX "idx_bookmarks_account_d697d9" ON "bookmarks" ("account_id", "id");
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
    "eJztffuT2za25r+C6l8yU6X1tduP+Ka2tqrb6cz43rad6+7MTMqT5VAiWkKaIhSCbFmZzf"
    "++AB8SHyAFsEkKRJ+qVGyTOJT0ATz4zhP/PltTD/vs2cViQeMgOvsO/fsscNeY/6V6a4bO"
    "3M3mcENciNy5n4x100HJRXfOotBdiIfduT7D/JKH2SIkm4jQQIz++4qihRsgPugZ+teKsu"
    "hfiDD0z7N/nqE7GqL8aYjeoWjF7zAS4Wfi2R5d8IeTYPm4x8QB+S3GTkSXOFrhkD/syy/8"
    "Mgk8/BWz/J+be+eOYN8roUI88YDkuhPtNsm1994PyTjxBefOgvrxOjiM3eyiFQ32g0mK5R"
    "IHOHQj7BVgCmLfzxDNL6XflF+Iwhjvv6J3uODhOzf2Bdhn//suDhYCY5RN3dxl+FmAtw7x"
    "/k/25QrDHefjp1vn5urWcc5qcyS+SgXv7NKCBmJ+iZhtAcxSfLv/9Z/n5y9ffnv+/OWbt6"
    "9fffvt67fP3/KxyU+p3/r2j/TLHFBMHyW+1eX7v7z/eCu+EOWLKF1d2QX2m88nMLtw9Zer"
    "z2d/JA9yIzd9VDJzh6mKGQ6Tv9cm7N3KDeVTVpSpTBz/1V0mLr9wmLnDW5HPRY72EPOzdr"
    "86Pg6W0Yr/8/z16xbs/3bx+d1fLz7/iY/6c3kGPma3ztN7AvcDzuLN08E4Hz8UvvU3Y7DF"
    "PwK4buD5Wkv4INEPwMc1z2jL9/WLcwWE+ahGhJN7ZYTjkGhpiHS4ddieP3/1VmX58mHN6z"
    "e5WYaX7840THHSQLksNZ4mPvsRh4zDOArkL1VW88vmxfyytpY9wja+u3N0t72q3IiAT1g3"
    "BzSSoHyLv0ZylPPxFqDbAubt1T8SurZmnLAVMfzTh4t/JPCud9md608f/5IPL2D+7vrTpQ"
    "Rqh9E4XGgjXhAD4LWBT4m182umFFWBr4iNCPyXX2yBPg59PWLiW8mqh+IlD9xuDB1NkMtS"
    "FuiTccBeYdfD2mCXpQBsvZUt81RdkuX7oEFll8Q6Oa0yFWGM62Mk15R0qeuiXxID9LuiT4"
    "I5/aqrZ0pCoGYU1QzjeGLP6YS4TBaAVwSexlEHyMtSALYi2HfU9+kWh0wX75ogEHMdxPn3"
    "6IZ4QRAWuSrk2I1ioZB1Ea/IAeC6gEfuUl+zyIQBekXo7/FOSs6b8T5IgApXw3gTz32ycA"
    "RwG7zW8RvWJS1Y2GM7DrF3/vr1i/901vxXEJEEorPapcIWTEJ55b84V1n4fFTjuk/ulXH3"
    "6eIey+x+Sn3sBnK8D0IVkOdcaiiU91fGXe2Xnz5dl1b75fvqcv7pw+UVBz6BvZTwU490Lu"
    "gDB2Yuy45oRbwqOiLuuaKfLOwr4nlYEglqBfwgBEtcA+tFiAUmjivJrvpA17jJlViW6yf9"
    "UEl1NyQg0u3ksw+r7D1arDpMTFkOnLxd8Wcx22D+g/VnoCoJc9B1DuZuEGhznYMQbAQaGw"
    "HDASMR+b3Lgq+KworvrHUItx4WXeagLAgz0Hnf3bvU9yUplUKMxp23LjkeL3o+7CScv3j1"
    "7au3L9+82mO/v9IGeRO8wn/eDd6SJMBbhXdDWaS/citSAGsVVt9lkSNQ0tbLVUlQzF0Vc4"
    "gfCCOyDNHGdV0UgUVdBTR3wuoHK+qS1vluB8ub84nLsH6uc1UOkp07xCzW9EFENKmjWY5V"
    "lYPV3rLaRVXz3X2hWFZcmLuL+60bek7tDj2nTWPrt9bn6+oVN3CXCXjid4rfkLkFb8gy4A"
    "D8N96dSQrOC3dnbTXnLB0nNJ1i3fkF2oTkgS8DxGVEVbiLfLpw/bxSfIa2If887KH5DkUr"
    "nBSMf8MQw4sQR+hP6Zf4j/Sfzza7P9dr0of5CEm9+pe85j7T8q6/pCGJVknMNIjXcz7sl8"
    "cUtbclq6pmqWbkyNwKyBHZUnOdemnqlAsRikIWVqq/eKMSn33THJ59U93esxdPttIDN9zJ"
    "YS4IVV2WuwizCcLctnzFtlzc2Dmal+8/Xnz+Wb6z5+OFDbUMkwedXf58e3VRLd5L1ZG6cX"
    "AQGM80eDER04CRQFYD2e6ADKT1jxALfLzp6wYB34UXWKCvy11lssBflfsKFOlPRbE0NOQp"
    "y4z3NlhAYWby/js1i6I2QfXZ+YGGmHN3TvCTWXrPf48rV1D1FlQTm50/8hWYXz3bE9zQ3e"
    "6ZeGVhcgT478Yp1u8ubt5dfH919sdpbLWLgo46k7UHK96ftfYIK4xUM9iaYT7ewOvLWSnO"
    "L9JKWZZ78Qs095qGcpm1GE1kvaHhXm8oV/qVpEbcawMarl1/nB23f9Mpe320IyxlOWCfvb"
    "PPkl7rMjWQlfD4vJDIDSOmnxVSFAP0u6LPd3l97AtCgHxny9f3Hc/dSfxpbSmABSnIAdTI"
    "AYw3Xqdk8LIcbMFDKKAO0wJJyP3knazF7w2Zhm+5JAOZJw2Q6q/oiiAs6q6L+p7ryEAb/q"
    "IUYN8V+xXV65uaj7fPaz9Ev9SI+lq5bPl469B980oB3DevGrEVtypkPOYQybuONQZDiiID"
    "qQwbkzmqRH3vrCynemvNRUEAZmLImFSy5kcNSZk1NcoBqaJyKMWj+DdAH3+6vj6rrfgeYP"
    "0xe4yVmBZe8gZETx/iu3V9X5qVWR80Uw32OREfT7Dy4UBuhNyAirhekh2JBA0QqZQ0DlHx"
    "uUgUcMiOBdJ/gDzBsvgb0nlLji6BtEpD9H97hNC0Y2lOmEw5DJt3Q/62yBIqGxd4UcSm7J"
    "vevC9cj5IHHGqBWpIBVGWRioXwjvjYW2oBWxUDbC2IS1iy7TUkoGrZ/3VBmIZhrc9Krtxj"
    "bdDK4yY2T8qmaH2dmpog+Rm7iwyGVgNqP26mbEOFmcgAmZNSS6eckYrX9FcCho8pqqfd8E"
    "knqzYBLTXjuYCFps+L589VsiGfP29OhxT3plJ7YONqb9hogQSZOzdAgk5FgiRqatRwh2E6"
    "yq4CHM4bvfTXHqOXyTAtdikkFF30N9yun1Nvh1YuQ0IUuUHJsT5DNERF9wki0Xdo4RNR+s"
    "OlHjCiAUbzOIpogO744DmNVnVX/pAf1IEIA/81ZNdp579ioXRIX3MhSXY4JxUQ5tOTMiDM"
    "5s4NEGYgzEboKLsI820ScD7Gl7NR6nQ5jWMrJ7TQdZW3IsIEG32G/k746olFvsqOU9fsMs"
    "IPONylxBeHWJbi0scjVRnwPV+J4s8EQeDAhmwk7Rw4nzNVF3A+3kYPcO/l8MmfGuDm4y0E"
    "d5DMIiCnQE4nOU8WhrRF2+Oj/EmM0WBPfPhYYWzfDZYx/5XAW0zRMe28ZT9fGttrUcbCLb"
    "Z//hKRyNdCeC9gXSXeIPyF0TiU9aVqbiF/kLBiAbdAOkjzeP7xkZSANCNeEAHIO0AOHB04"
    "+iTnyRKOnlRKSnh5XkHZzMWTE6UGod8ll/CcinJHeicLnFfHiiEz9OVMHAk0J3xx7/KrWj"
    "QdWnUa2apTsyt2r42wT2tSjdIIOw59PXj9IUlP/XUYicgPhG5yeovEI9DW424vAx3uNDrc"
    "lZW/6nIuS1lB5Yc2/0nghHjj7zqctiURBUWipkiK0LWlQ7X6GhufAS2/uqamRask9U93Kk"
    "pikJzWGX1wReaK57VSpdLrlkql1/VKpal4xgbDeGy/2DR8v5bBnUKmoUUqYiMCL4Kf/7Hx"
    "OWDjaJWX5wpK5eV5o04RtyqQx+u1G2qR9IKIBWu8VmCqWGHaWmJa09wMB4xE5EGyrluNz5"
    "IcGKAaBuh0Ys9jLe3eTc8FJ81dusWU5aBAp/8u9h7pMi8lMbBBu6IvjHqCmdNQfdDSy74i"
    "B/3sq9AmYSh9ZKtiAGwV2Dv3gZNo/vrrgysTBYDrSkH4ttMmQcr64CACgNaKUDdcWy5c8T"
    "Uc3RR+max1fG+QZLjEnfRV+2zkiph9WA8UZvgtphHWBbskBFBrQc0ijoo+2Hsx6+Du32pM"
    "EUtb0pPf3Ui6KR4DvCZuHfDDrvMN5RugltevKjci4Mnppouprndzu2VYaYvPjrfLKCYzKk"
    "9JRQgOdulzRpYhjTda01GUgLnocy6KaSlaebk1OZiXPucl3YA1tVZFCGZkyMoMM/vNmFmP"
    "odBwprZBjIqsWateFdfitqhw0FdBZ/cArtXnfdW3NwV8c9II4LaDWyHXx/VBvq8BsO3AVv"
    "Z/s06qiz0SfcYLGpaLwSS3Z63tKMTAZEivJXDQYsIMItZejqab4wA5J71OTJH9RrKzWFuC"
    "cLmAhWU+wzTSWuj6yg8SFmLc/7HbLJ7/ihdax0wWRCyEeKgYxBzfcZZWx7k5rf4gYUGgZ/"
    "TuHncRlqjmZrT3AgC2Etg1p9BpCPU7GjzgkLlNh5aV7rdS6kVh5AjdJcrld5hufOzc493R"
    "ThPixGcnP4hbr7sEMPSxGLrJJZlWRkDLyj99nXS0/0HCCkoz9m5b0F8aRLIsZQXwQ9P1OB"
    "AaQqJV2gqqDkJQTaVRTQVJLCYEH8v1bQXuozwnVSkICENA2IhAhW5AeL+QIQLUDmz1jTcq"
    "BFS0SJt6INbGzFQtV2ew5oilT8k0adEMhbjR6fV1u1UqmUH1qZBNP9CbzhaqLol5LH9RgN"
    "3GF0KfwCwqDsNH7rNV/+PE3g7VHVeiHY7zmXGpjGFvgCqyTTTmxN2bv8c+EQeyydjL/l4r"
    "a/HSUQQPwFZqPvR9sdoqWyybkNAw67npcWk3Shs409DD4vG5Vyofv3+AiC8/cEF99zs0dz"
    "ayufNKqoWavZb7FWSfv3KQFA4SzOlXR7PHc0nIRqQHyjKoqi9VvKtyFgTBB8+c0S2bPkHB"
    "9GjreYAS0ijC603qyqjso815jgcRaB5SNTkzllODsy1z9CADtn5nW9/HnGB5ThxERLIHts"
    "FflYT+ZF3nAH/dkBAz/fZwJTl4Cbq/BMIlL3bAWEejV6QsWv+9qfUEIhyGeonoZSnr2N4w"
    "faCg9aeZuuWOBIStOsxMRdAi9TJ2OKPgTSvDf7N2fb9RvxflxnsxXg6L/cvzb9/s0Rb/aM"
    "P35sPF9bW0smjvZaxvl43JRyUhiBMNm+iSgt1DAONTHC0pR+Gi8MhpTZN6xktphZoU0KhN"
    "giSwIZuo5gAHzUY72a8eI9IBAYlpKJZZS0DilKdNnljbj+Ijv+c/TgfgfLyFbtv+z1ahSW"
    "2obvvWspR95uhQNaXUk/CPSxK44U4OdC5RLQTYRenmNLHV3KaQRZXKrFAIwJG8fP/x4vPP"
    "8kKXfLzIt1iGyYPOLn++vboAL4Cpe6ukGYOuvbSXAGNpYGNJ5p88bU2AoQbSfkmaZB19T9"
    "iaMIa9m3i5xKyp2lo2bNaaBJYLOGwvoWYlnd1wZSu2M7Rd0TVy0QaHjCs5j2KGAhqhrRtE"
    "KKJojlH2bOwhd8nBf3ZWmbPHPkul3NsN+U1IljdIjR1psgTVfwbsKaWTdvevkPKElERgix"
    "92i4fCv6EK/9JlbBq0JvKn0gtvFIGia/61L326uJcSp8LtdsKUDHTmYuQIXWqSZGdgLIZo"
    "ZUhkb56CMXoRAiMECmL47PRJQU7lanB96RYprrfvjXzEGMVkea1YrkDdCBqxGbonQqtkQ7"
    "zzQE6GJSebONxQplWPVBCxEOX+K5JoHC2o3qG7BRELIe6/pi6JQzscNb09syRmTeXXyBo6"
    "BZFIml4ch57YdWD32LUxdOH6zoaGkmXfXBpTErIG+kfVxdRsw9NYMO9iFtH11Zr+Ss5kzb"
    "0Kt2etfb2SgQ7ej+zZ1ZdzrOT7PcrJB5mkRmaSmk+6p1wPlvypgW4+HpigAhNccCiWNNRq"
    "YlGUsW4Jv3j+XMWgef682aIR98oor7FHXO1WgEUpcGl3pn2aLXFGb4Yz8eToxcoNll0SdU"
    "ty4ArsZd0bwsw/CM11JuHk6Y1WNr7eDxmpVV1hIUKjOdOWdAc2Huu5Z+OxXbOif5K7WAnN"
    "OBKl6d1Fu6GMyBu3NpegF0TAi1LlKFNocna2CekCMyZwmei6DbHL9I65PEhYRwhfK1k6r1"
    "ssndd1S+fOXRNfy5o8SIyIMMcqnrICXhM9n0g+3rpFPIi5br7Hacr+PBqSJQlcX793alnO"
    "OrQHWct71Pa1x+oOqLqsNcxt9MZN+IFwi0z35L6yGKx4lRWfg9ZhwddEYb0/br3r8pSqHK"
    "x4lRW/JR5/eA3mxmW+H2/N8u7NEF9hslzp5IccBADMJi2guz5rcgBtE7Ta67UuCODWW7iH"
    "6QlLa50myhUpgLXWPzbkf3FCTU9nWco+QtC7b2hOIjnGzcmlBwlYtbV8XT8OVy6T7F/Na7"
    "YoY92KPVeisOctFPa8TmGL36wG9C3+2qRzy2IWYN0C7e3VPxLDa99qLUdU3mktH16YgXei"
    "+VpFKdNFzJyvddB/8Knb1M/7IFNB/E4IDaYxng2lM1pA//7TT5fXV+jHz1fv3t+8//SxBH"
    "N6U1w6BKk/X11cSzGWtTA+hrHM7QMYyzCOuI7Q0Rz5eFAZ2iojxGsaYd2j5spSFsAO6XVP"
    "Lr3OgDYVx8/BsLH6fHa8bdnoR33DTDTMBFussBf7XPnoTEdVCubEshYuZs1NDw1c+FdAH3"
    "+6vj7laevTBLXpsHU5onvN0AOsN/mzrMa3qksbQD5NccBV4NGQ4ST9TlIiULw9aysUwIeB"
    "I3Tog8bCxm170FjYoMlQ4IXQWPjk02EYJTTtZemBFEJj4Ucha2xj4aswdIPy/l6+085Vkj"
    "FjNE3Me0tkR8pDReNENHMbldHMGu41W/i0THLg7hdwRN2AeSjmd8UZDdxB6mhYnJzmpwNx"
    "QcRGlAcKwXk4colWrPMgAXFORZDdKMLrTaSTcFkUgby1ehIr1g4aH2QgYNx7wBiKz4cuPo"
    "czQw1a+oa0IvqBT20cYu/WXZ5JjPfi7VmbBX+XDXQidzlKuGEJsQaj1vOsxUA3v2HAeHbk"
    "EAWOoNiNehEgyGaa77AYalhqRtiWEF6D8JpRQSD98NqyB1wzCjitBa8eV1saGFT7AUeL1Z"
    "mUlosbRwg5H4IHoeI08ZLmXVcKqxGa909TL7dx9/JkqzL4spSFPL7/YFsGWRySDkBnUhYC"
    "PZRDHcJvw4bf7kjIIm2LtCgF9mj/Rzy5HeakIART8oRcBGCYFrA2zTA10Ygy9zDnH4gfJd"
    "ZL3ZJK78xaTalkzPDZiWAuTUNbzFrMpYhEvlasYy8AxFKNWPJPFM0pJJkwLUdyFWQsxLl/"
    "Y9RdyFsNNUN8kBgxGYPvDMFgSqYEsYoN2myA1qxP/HVDQsy0uXhZbqAacCtjQ8C6jdtHgX"
    "U/BdbNp2pLQ2lpUHmAAgcXDmUx1jAuDplE/erp1lKffK1olPvkIhZSv0Eo9nZFfezIgb6k"
    "/J4byLEuC1bgnnPJofDO34Rx28ddfvp0LZ68bx93+b7aH+6nD5dXn//04s+1PbDanskNI4"
    "fe6XVoKskAIRmSkGRY90BIDh6nac2NKh8pr0rz+EjS2aaRjOR9b44yEdGjZ5DsispbnbUC"
    "gkxnQ1RHOz8xV41badQ36PGT9j00TG3Dlmrwe9Lnnnq6JnuGrXhlUBu67J2apVDfp1spQ0"
    "nvtLOTZMxJG759KXepSY9i1mu0AoRlLMIyhZO1R3Om9N/kQzObc/Q0zol3RWArunXmNDfF"
    "NDxVFUlwVam7qgIakTtJNngr3gehEaHeX5ks1r4bLGPOE7SyHUpC9umSQZJKoILWJL4yhU"
    "D9U3WomNqm9inNx/QyJ4x0q9jRp9ZIaI1tVJs6UZob3hRuz447WqDhDXhVmpUwsBaDWAv0"
    "/QC6YuZrAn0/oO9HiaP8JaTxRsZO0hutvGQphqgRkrO/r9wIuQHKFhaid4jzDyQWAEo+Cq"
    "1chuaYES74DN3ye8RDhCWjMqFvGL/27KwyKz0/GmrnbNkKjrAmzLQ8nQcJiEYpRKOgn/+A"
    "4IaxL3PTNx+xvRewwEXfAuYgZ2wzbns7Qms6Oh3RK1LQFL3mbQ8XK/LQIQ5SEYTCRB1PQs"
    "08OiHr/IDXc3mnhOLt4wzUWScjB/GMpR+QkrWW7nNVFxokIp16obeRv5Dq9U3Ix4+4ea73"
    "i3+K/AQyvYaFl2ReFPVNcy8CeQOQNzBt8GfHPfDFXVttPooSMBuDuuGXuWMRnPBHPMbFRX"
    "ncBQ/hDRsaWSSmz036PsntouTm7LhVxPg4Ref8BRKD0ZZEK5QZU8KL7qLkSd+Jv9MAJ3/E"
    "/BYJEIvwJh3PbSXxSDE82CEqTCfk8jERf8Q2SB8cUd9Dordn3Xk/7kcftfGS1ruQ+WDI5t"
    "JuxkFb5WETlYFFAYsyeG76Y1Gn2emv6eIee7erELvSjlWl+637vZ+MdKJkqPKWnw7nf7gR"
    "32L9XRIOF0/na4Cmu7DYSRP4+AbLtnx3JYFsB3/Ek6A7lrE66Ujz2WTOpbtD2ySUxMbKfr"
    "BkMkzfmW3E3ZKN2cR8OFP3ZdGJ4poE97I9eX+vdT9Ouj34fNggIcn8oCPo1mSWqjjaTVLH"
    "VoXTrJoM1XoDcWi7ZOpeCL2Bptsb6JrIexcm11u3P58M0q4QsrAnqR7aNkU4wWRoH26INz"
    "7BzNlQnyy0GEhdcsT0Jz9TMlPMzsFfF37MyINkYbe2rSnJQecajc415ibgPCEaeGL/1PGM"
    "7ic0F9MrgjWRmOvWwI7v+TNr0U/d8Scsm6sgCndnDWZPenN2zPZxMB9HFHNvNJ1/yfOhXb"
    "uRyrjd1inMnNqWWJxqyKXolZ+Ax9BUepIbfo/cQnMn1cReEdUdtKAaoEG77U7Y5jLJwt3j"
    "pGTAIsnCcmypkQReYiQvAeeJATtiqQ8zEEVgJybOyyDsBPxRFhQtXYoMZBlDSW+0kpO5GH"
    "LSQ2SAmBhJTKBPvlETNQXG+JRoyhT65NuotPRZo6EUx0juaEebfBPZo7Fd8j/E8mL35Hor"
    "dVzHqhXuwBztUsLtzDE5AIwsXPHtdQ9rq8nCcW3qiVj464aEmGlT9rIcdHQEZj4J8IGZT2"
    "E6gJkDMwdm3oWZf8YbGkqLgLI7rew8TMZAIRAUAh0vBFrQtWCH9flqbmlfEIGm9tpN7bmB"
    "g5c01KoIKsqMCHnS122wd2LgYqA7Ggo9jGX+gDYztCQHxUAaNqg46oJrUeb8yvjX01AoNc"
    "ER1/iXX6xRLBC1M2UfLk9MvPE6TUxZDiam94kJMaN+l4NQKoLgNrPPbfaE3DSlCWGMLAMs"
    "by/XOCNlIXgdep2SvbKZ77RmpS4HEwMeZrumY3oeZhPdoOBgPqGDWbb7jgqtYQpeedGWSU"
    "cJXP4d0Mefrq/PmjZSAPg4wHX+0IDxKUMk2EuqIxsDJdn92fFwCf+hohRRuYm3GJw23mbc"
    "UpxTb4e2K4r4ovA9lHTlJlFy/DVbiSMxIlrpzS1r593LM6V5VelvhP4FZrKb9hAN1MwbQ/"
    "lLr5GqGVZ88yDJZ0jOH+6D44/c3A9R9onNjfrmXliV0MnA5k4GN/zX3WMZRcrutJIjloxR"
    "ZEV/F9SlcPyIRzxBUtwAZSbmjP/d45zGFTQH79IzwrJTw3BYp0R9PBAOOjFWwx/rj5B879"
    "oMNOdJHCQs7FLbf4pEhL9qJf7k4yHrB4Lz01Y68ooV7TOVJMLQQrXjROx3eS3rqioFIa7p"
    "27swHRBxNHY6WrwPEBYbKCy2V/IQtjmObXVHVAqMje02myi2zV6zU0fDPtAHqYsnuT5rLe"
    "XnIxTdOzdZUOobhraErYQnZo7RHfV9usUe4k/G2xUO8TN0u8KIeAy5IUZs7fr+d8j11iRg"
    "SKwY4apZ1509/T8eXD/Gbq/trh+uaCKt44n2AuD4UXD8uOy+gy+iKAWeiN4NYA8viNdhWs"
    "pyYHE9Fn9ZdlCz4ilLWeAZHeFoNMj6H3OVz8CvMIHpgExmyGQ2GVljW2VkyH+k8l52xduz"
    "Njs4XzoBhdZ2YJLWtfBUGmUMrytGC5qbyxOtNIeAKE5hOqZHFI105QNTfHJM8WMhW+dHHK"
    "4JYykENdLYMLKVP5ZygTZ7Ic3Qiqj3YRiVeuEmYY4ksVXkueIHHCZlP+nx8Ii5O0ktUQ/P"
    "UyCxDPOVGAKJNWjXmOqRY0+VUR1eIeUJKYkAowJGZca+r8uo0mVsGrQmMqrSC28so0row1"
    "E2lY7SYFJCQPVI97N/3dHQ+Wd8/vz8zb8Qdher70ShEN5EM3RH/IgzHRoiL6SbOmPSEz1G"
    "joAPGaLz2/mQmHO+3Jw0yUh839pkNId+pcIjRoDT5TlOHPitQhT4bWMM+K2kOWsBuuxw5G"
    "64Z8KAuzLueOtkmkof9oosoK6K+iYkDxwSRwQE5IfjtCMvkwf0VdH3yZokZXQd171MfkT0"
    "UwIySfTB4wAmrvGz06eJe3pL7DPmoMqbYsmGzZRtsTCV0HZpk2hV8UAnPa44dcNoxX8eEh"
    "i0+bDVHwBO6ylqLTiOekITBY3tjZ8YIF0mkC4I8xg1HcCBIcwDYZ7HGhdnR6wKdXNC0Yx4"
    "n9X5JpOPvZkwBBDje/ad795j9h3axGyFNu7Opy4funDDcJdUACOXof+6+fSR/5r1HIcMzb"
    "FPt+j8/75+Wbc1BvsUBYPkni/LsmEya+7RWxUWQ2aoenUZ0njj3ONdPgRMGyNNm3zqVX2R"
    "+Xgr0snLfseX5wqOx5fnjZ5HcQt6rhn8FhwmpqSdVJd+Sci6Ots3rxRW/5tXjatf3KqEPZ"
    "KYgewsifbjLwticPqlxumXYHObYORVm1aP2jf/abZxVJgJQ9sIPtHZAF/UyacDfFHgi5q6"
    "L+p050OYpdlVIT16PITpLRlNBFXhHJPT+Ex/xCGTe0uzO7M2P+kG042P1RykN6WjwtwA+X"
    "SJSICKrRIRYUmNX6Ywv2H8WnvRoPaTeu612MRE+qQgxx2QTS4ZvOVLbvJemUau2OywxGuX"
    "+Dpum72AdS6bQVqjbVzGtpQrn5XLVjo41wQBbxW8Q+pr9RnNx4+I7hqLwNI4GPffatTDGz"
    "eM5J1z2roqFqWGAruu7kdC+flzFZifP2/GWdwrA+3Thau3lg8S1umKnpPYs2/rPBBG5oTv"
    "mJotQmXSI2K+iec+WUxXg6TwcZOUkYg8SNZ4a0RDKg+hDY3QRo6g7wbLmJs7XRZ/URbUjZ"
    "q6+S2mEU4roDspnKo8qBxFlYO/btzAc9bYI66WsVORGxHw/K/TRpxtKPGl5cCtKl4iDQpe"
    "J3YdR3TjuztnSe50sa/JAvIayKfpFswJsWCHstNOGzPxZKLjpRA8H0rRpL6v8xevvn319u"
    "WbV3uX1/5Km6erDjAkgRnjbqyQHMIETh3OuygLwoEXXWfAdxnn5XRJAu05qInCLOjMQi38"
    "f5oY1cVm47ek9Rdvz1pbpx8GDtA5HaJIZi/nKsNRiCItfIIbUiWbjauSUD+W1WkrEAZOAG"
    "aYc5hIO5BUEbOw0qB/qJM/NTDOx1sI7iBRui2eM6J3IGBBxDp34/nzVyoeRzGsGeXkZjVN"
    "1yMhXkROHBKJG6D5oIuaoBULuwXiQY67YAu6wVqtqQ4SVgBei5Iqhklb46S1QCl4BIyhju"
    "ZYQjGfzZD8ntgw7/i1M5k9VBs0a7WKisP5OvKGOFYKjCOzV/isg3HEUdBm7SUhMI6OMvYi"
    "Y+nKdKzZd4Ho2El0Vq4vPkTLbioJWWc5vThXMZz4qGagz2tmE/664TqBaRPKshxU/3YOZM"
    "SsSxM6BiGkRyNvbtH7EyomLU3IIRSjNyk1OZiYR09MW5VvObb2yCK/SqRuWpOkXOxbW6LH"
    "yygNLaY2El5je1vf4MaDGvNbszZHDMOdTmL06ZJ/HVH/mPSfdtE8pFuGw5a6yVYR8N7Yot"
    "dnLd6biN7jQNt9U5YC/81R/w048Y15ScAYNmoCwCQzYIeYXn8foKQ6lPRW7NcyQpreaKWj"
    "yV4PoUAgk0AmDSGTEI+CxJunzNlD/MBVhv7ElOUgijIxym5Wx7eTb8MQRDF+YpIsJ50ZKQ"
    "jAKwLhLKOM24mEs8x6Bfp0HVQ1Sx+wylKErQS4oFlL6PLPRx9/ur4+Xd/VxBsi6bqa9tBr"
    "67matQ4Btwy4ZVrdMitpt+tmb0E+3jpXzCDFflzH6pX67QVs9MX03mkpwNGWhvda9X1FGQ"
    "tygsfOd1/Q9cYNds5C0kysGfSyFMCuDXtAZXqkZZVTa+qFx4ba9TzsOXOtLoVFGQsgH2Fn"
    "BAe6MayxVmkTLLtMTEkOJqb3iWH0LuI2pR6dLMiAXlJi7GQZuFEcYoctVlivFYpM1jrU+2"
    "fxKVgO//+iS+ROKg4BvO4BvIiG8lLiFv5TFLJuyQ/VoybXzs4DDuUNU49r9qKsfcAPoeHv"
    "8Y4/jnOVcBMSvaM8JKLWYT5E8zYcdEVcJguQH4dc5HRp4ZwLjAiu6/vTpSwcLkf8S8v3WB"
    "GzYCGP7ZwRB08Kgv0rk22XzchX5UaE/ssv1oAf0nkHgl4SA2LePbNxTR86ZTYW5QD/rvj7"
    "eOn6zor6kuB266kSZUE4UkLjSIlNHHbxRZbEYMV3XfGRzxzCWCw7ZrylZKMkZQHHqVYUnK"
    "vQdTGspaLgvEbZBWzahLIkZAHUYzCaWurniZK7qO+fyZK7aGoWtSR38REDJHd92Z/q/gvk"
    "eZmtpqu7pkKe15r/UJKdw67BXYpiwFw0mMuKeOL1ilxf9xCyiiSgroH6CTs2AGPkVx5oco"
    "xbQ2Z/4/FvVTE4+q0WlQsCDs6igy1UlYTF3TkzxqddmnOWxAD9ruj/FpPfOarrNYkE1joW"
    "qUTUAlupcmyzSpn72+Yi97e1EvcENTdgWz3zvyJmHdCDxKQT0Jjr6y/rXMg6nPsPiubmbZ"
    "2XNJisBQFo4vV487Sl5nYjrULSLln8MXvMxOZFtU6xsB5NaiAlPFaf8h8t9Wdld2fHvFoO"
    "3Rh48OYlWTZaLqraIZtOc2vhRuR0LT2iSCTzULXEGnIBC8vlBiEawtLuZp+DeX7WbJ4nyk"
    "uPWuwFoK/KsMwiDac8mln4PbldTWyAUFiNphGLv9Hkq0hpxd+yIscjpCLRXkPEy1K2kgFX"
    "6NLxqPgZsI2x2AZ0FzZAdRd30dL7pP5WlMTAUNd6P1p2Tro32nrYOw8W4MSmQnULLS1CM7"
    "tfGaZ4+mx/dRp+8t7D6w0nF8Fix+dLxlIqI1q5CjmMde7xTvGIlwu08AkOom8YEp+N7miI"
    "XBRiPsMsQhFFm3juE7aqn/SiJSnlP+WZ4d8ZModM1/iNu3AzTbrHWq0wsuHgkIE+GBN7N4"
    "xoZGzcK3BqxWR2/O4JWWotpoKhbNZIQ0G3m6txoVETbQRDI6Mf+PbdEBbNb7WaBOt00KDJ"
    "/jNwXZqohMF1ac5cTJSbPCWeCLlFQ++g4L20zHspFvSVRyIZO9nfa6UnyZrBfJiqrzJA2A"
    "19gkMU4a8RonfI5Zf4A7CHxMMkTkolEUj4MlZft/MY/qUiaTJ/WyvpvYgVPsaxm7iweL12"
    "Qy2XbkHEujTzoQ4IZDhgJCIPugW3JTmo/dSo/dyGJOKaQduTXpYDMt7ZY26iDWTjllp9Dy"
    "ZoApnI1A31IQrQb93lWQNLF7eOk/TIXQ7iROTPzV/gPnqHAPEei3iDrjbGdXh4h9RmovDO"
    "AVcZcteMUtX6yE0zU9ATmxXVTfOwGCGSaTMLaWAgR9nHMMQDsgwnqWvbCEnyZ22ymn1S+X"
    "jrzqF8oeqPanNH/dmcPoe3dM3ffRpgqf7Y32zXIvkw5aToVHF6iM5/xYtoliQ34wcczhCj"
    "KFq5EXKRzxcI4tdDvElyKdG7JKcSeRQzFNAIzcW0IcL/wpGQJVAP8Cn/DP4ZXNI48EQGNt"
    "d3KDlaJX1Y/nEk4ijTOfV2aOEGaB6HO/6Ba5xc4djhbxi6i0W/cwiRTEBbmpt+bZBa7L8d"
    "jOYRR6MfbjReXvtAxxtN6SSpyYOd7Q3a0Y+yHNQRDFNVeaL0Uze8T7b6evZpeqeVdK2TMY"
    "O4jctJMRFZY59wDgi+Y2NWcBsj2c+Xhlovylio1V+eK+j0l+eNGl3cqpw24rLI4ZaCp10O"
    "X5UEL3HniHbjuYzNnZIaT2McEPcXw4LeW5ekeON1qnUsywFHgVrHaYM/gwK7p5lxHbPVX0"
    "X0SpbLkd9r5eQbPspZ8WHKjlAhgRgOH8gCZy7JALnemgRECAvfouv7dMtk/k09YXAxGqtx"
    "2gn9ShqYbSbz+XjrnIzQ4cF21mOIZ0Zo+4aWQfmt4/uAepOg2xVGfDSa79B2RRarJLDEOA"
    "FBbMW1d0nPMz6E8n8EHvsO0SDrC+T7SJjwbJY1DWIoxGu8nuMQEUnZzhgfCNuNwe9Z23az"
    "DfnCxtIpCNxw15SlvxeqVkXssvae0+SzUlxF2c6sUBXB95fL9x8vPv8sr/zJx4to7zJMHn"
    "R2+fPt1UXtONW5TxY6W/1BwkKvnW2pFmLr+IAZc5PXXLqz5LeP7y7rdKSyoRHQiNyRhZsQ"
    "B/4f4Sp76+5EGoOb6XCZiaEqJo0jsHi+/xaZvVd8HuSjT2ZPcKMIrzeR5KzExgkoikBH+q"
    "pLz+Mvi3YseC8zWoq/1cYGWIETmJjqhqG1CUiEoTqm60xIdnP1mZAIQ0zica4R+cz0EIMQ"
    "RPSm8siJTYtqMEKyLI8XyhS1Sg9wf6w8blq6SBVpiSo2LfZTWvMNBlr1vThipRXXl6Kp9n"
    "duPuHE0ZaaV9zcEu41bnDNMdrSexw8Q38RyelbEq0SeyxKLtaMt8c8SF5NLG6D0WbUrjBr"
    "Mdpw4G0o0TuLtyhjoUtpqPTezfnrN95Ky3O3l7AQ5hfnKijzUc2eu/N6vnocaSGcj7cQ3/"
    "6rLQRJ8fguKtHXre2QCmLQDUmjG5Lr4zBizq9MRiGbu6tVxEZs9/XvP4byK7QAPkiHtQ31"
    "yUKraOsgMSLgbnqi4QjK+o2Krn7TrKrfQEqF0QxxComkNrLz6hYgay6Tm1TK01GUAA/aoF"
    "m9CdQ9OHhu8+dMbGZUXTvFJQnNqZ9EqvT/xDTCF9zAoiH53W1ymElGzdpcZr+J8Y5bFFBP"
    "pMbhmjBR3JMkqAm3l0i3Ee6u5LHIDahwZT1Dn/EDX7CeGMIQX2O7QjsIdi+aPbhLPimHDh"
    "Ar7G+k6dcjfCR017Flo5m1eOpO2evApPzugbxz4m3k30K310FFbCjbzz68w1Tdadt/ZblO"
    "2igD0xQKBWYemHk5sZGXijfNR0kEpmNIOy+FugeDxO7Wl6UVCXbek7DzLim9F41mziTW3f"
    "7erM2mm2ejTnhIYrWhTT4EUhaMS1kwl7lYSRsVqIuJneif0lxA1wk41tlYVA3thv4jkedv"
    "kmMpm2TYs5whb9IQXTtVEmLjXAAHMX4upsdBpmrlAwWxhIJ8xu6iKSy+v9dKRsJs1IiOE/"
    "4vvKa/EiUPygx9KSbsgUfFTDKTTmhtAloqQHIBG88S7qefyJSOKRgJ26FCyZBKbJSemYKR"
    "9JSYOVhJ5szF9KwkIwk9mElDoGqomXS7EichfIiTL1M/fu5wd9Z6/lwyzlnHkWI/NE1rqX"
    "Ieyio/vQH8uYZo5CMHoqw6HdRREoMNEpjiNMAHdnJqdnIqj+MCkwdc3niq91q30bA4asgD"
    "ob+IvgHppp73qs96GyZexfxa/n303YtQ5mJkmQuclQpnpU7TDQlnpY4I9mnPOzEL4iFOPB"
    "HnkMtMoebu/rkEtPafdWztvyc8qot6L2Dhqu6/4wy31KWdlJrxPUhYF4t7rRTnfN0S53xd"
    "j3NCB/gn0QH+CUc0i+am1qxUBGFqbDoK7Gaxwl7sY+/HhpMhywNmbQ4Wlg91NspnRD4qVC"
    "Es6N6r4cC5YqRz5bC4dPVXVRKy17tuIV7o3kXaTT3LUlbw/RYkB+npOaJn0bQOI8P7CzYh"
    "5T99rQNwQQTMKxXzCvIcDVXpEL02gfhA9Nry6PUNfuCAi+mRmVj7m7NW8yofptw08o76Pt"
    "2mjRgxnzoPzfHCjRlGbnoc8tZNDjam3LqXdYDUlodDkY3VPMcOwNTbl2E/Hmg/Ni04eMLu"
    "jUNw/ZUbeL5WoOogYYXlWuH6L85VuP6L82auL+5NK1tj4iVjIfYbjuZriwYeZCxcxv0HXM"
    "01i2zkJjNbrKKp9mU4sVF09YADefCpPGKmZB45WAxWPo6S2zaitT29QzQO0QbTjZ8aNhH1"
    "PbRd4UBi7XyHVtww4r9sJwS5rUPCzFpiqaUkO69ywE8Cw8tY5QaGl8ETY67hZVuUJdVZON"
    "TJsCrJ2ORn7i3LKkVIfKIuqpkMoDqpoIiNG2QD+286kl670FUiPNDZGzbODphhp+n7UFy1"
    "PeD7sfK4Sa11VYwlb3oJaP490Mefrq9PZvASzrGivzZlWh7uzloN3WScsxomx/IxZiOkTh"
    "qZOnla08agytRBDBtGMsWrkZFK5Lp60ux7ZHsdhyENdVb1XsC+SFNfy9qQmoTPcfL96m0e"
    "Yv9IikzIRyhnx4jBmU818bqKc0w3NIwYEp+LSITmO/5/hoh3OM+UXyV8gPA1o5RYSDNnen"
    "02OHeN1knNG++G8rmX8vfGCSiKQFFhTemLgId2EnFRCk7dfJTpf7oNQdSXNG0Kyb2jG4MT"
    "8WGDVKUlT09Vp+8Gy5j/CmieZ84qblPRhalTn4KCEDD4zgx+/6pokPiijIWRt/4TmaJMNa"
    "oCnI+3ENzeCpsM2RVvuF3RtCvu77XuisIy0dgVzz4FGHHjhAnXGjduXCRkZ4gESV5L/m7W"
    "7SENOZXuevf8X2IsHHRq7LaaT5Gq2snHW6h2zlXa4Z03t8M7r7XDg41zhI2T0TiU+XWb69"
    "wPElYAPHaNO//4CMtiyc2IF0QA8g6Qb0MScQC1HSplOUhGtMnX8lc+71dBFO5ktPJws5VX"
    "rvgwh6+ekAxzYAHd8rWVG+Bw+KxpK7mNGBanTi15oDTZ4G3pNa/OxDOVbHwnGqaiJbMuWf"
    "X1eYGmD7Wkr6J+mOBxSibm0Zl6mpK7/N6V8pLsTispidyl47k7RVfXX+kW0bsoKclauWzF"
    "pZOqrJhhD23iuU8W/g7R1IPFHztDbuCJoP6+Wiut76o7w3p9spQeiV+azh4XB2JkyibQTo"
    "w8V9LirRH7bLRNfKi3JAH+IukUGeXDAcvmShitttgFEcBUgulBPatx7sN4m+A0kHNzoHug"
    "hrfpUyY2K6rU8LAYjWKGIQ7KZKZ0o50XiiHKSaM5Y6Mhp2+CJ2epm0xENcWTUEC3soxQdU"
    "GdEChb8OUJUVBDOR1EQfcBOpVWSM19kGpNkFg8/xUv5L6rtvVdloP9tHPyVqp46rulT93G"
    "NuyZRAX1OyEyQdxbIPz+00+X11fox89X797fvP/0sRSeS2+W6cnnq4trc0JAFzgki5VsO8"
    "3utO6n7mGMOYWJT2S/e6SN0ryTZdlbOptZQcTC/WyQUkLxUmkgnA23EN0XSqmaL1pSNV9I"
    "etA3JZj8182nj7oJJh5ZROj/IZ/0FQcwZe8SYCT7VWOiSTWnZFY+HlA84PLUm9kf/x8Xou"
    "dl"
)
