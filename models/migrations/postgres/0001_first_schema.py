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
    "hidden" BOOL NOT NULL,
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
    "group_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "in_reply_to_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL,
    "quote_of_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL,
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
    "id" BIGINT NOT NULL PRIMARY KEY,
    "importance" VARCHAR(16) NOT NULL,
    "publish_at" BIGINT NOT NULL,
    "published_at" BIGINT,
    "starts_at" BIGINT,
    "ends_at" BIGINT,
    "all_day" BOOL NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "ended_at" BIGINT,
    "reminders" INT NOT NULL,
    "reminded_at" BIGINT,
    "known_at" BIGINT,
    "home" VARCHAR(255) NOT NULL,
    "told" VARCHAR(64) NOT NULL,
    "author_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "post_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_announcemen_author__c1ffbb" ON "announcements" ("author_id");
CREATE INDEX "idx_announcemen_post_id_b9083b" ON "announcements" ("post_id");
CREATE INDEX "idx_announcemen_ended_a_448595" ON "announcements" ("ended_at", "published_at");
CREATE TABLE "announcement_tallies" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL,
    "targeted" INT NOT NULL,
    "delivered" INT NOT NULL,
    "acknowledged" INT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "announcement_id" BIGINT NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_707d0d" UNIQUE ("announcement_id", "host")
);
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
CREATE TABLE "announcement_targets" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "announcement_id" BIGINT NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_384ec4" UNIQUE ("announcement_id", "kind", "name")
);
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
CREATE TABLE "filter_posts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "part_of_id" BIGINT NOT NULL REFERENCES "filters" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_filter_post_part_of_44a8c4" UNIQUE ("part_of_id", "post_id")
);
CREATE INDEX "idx_filter_post_post_id_55a0bb" ON "filter_posts" ("post_id");
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
CREATE TABLE "groups" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "access" VARCHAR(16) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "rules" TEXT NOT NULL,
    "slow_mode_s" INT NOT NULL,
    "archived_at" BIGINT
);
CREATE TABLE "group_members" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "role" VARCHAR(16) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "since" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "group_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_membe_group_i_cb7164" UNIQUE ("group_id", "account_id")
);
CREATE INDEX "idx_group_membe_account_4327fe" ON "group_members" ("account_id", "state");
CREATE TABLE "locked_threads" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "thread_id" BIGINT NOT NULL UNIQUE,
    "group_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_locked_thre_group_i_6566f4" ON "locked_threads" ("group_id");
CREATE TABLE "post_links" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_post_links_key_47c1e2" UNIQUE ("key", "post_id")
);
CREATE INDEX "idx_post_links_post_id_ccd1e1" ON "post_links" ("post_id");
CREATE TABLE "lists" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "replies_policy" VARCHAR(16) NOT NULL,
    "exclusive" BOOL NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "group_id" BIGINT REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_lists_account_476a9b" ON "lists" ("account_id");
CREATE INDEX "idx_lists_group_i_f5e070" ON "lists" ("group_id");
CREATE TABLE "list_entries" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "list_id" BIGINT NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_entrie_list_id_3003bc" UNIQUE ("list_id", "post_id")
);
CREATE INDEX "idx_list_entrie_post_id_182797" ON "list_entries" ("post_id");
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
CREATE TABLE "reported_posts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    "report_id" BIGINT NOT NULL REFERENCES "reports" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reported_po_report__11f6ba" UNIQUE ("report_id", "post_id")
);
CREATE INDEX "idx_reported_po_post_id_228994" ON "reported_posts" ("post_id");
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
CREATE TABLE "notifications" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "group_key" VARCHAR(64) NOT NULL,
    "filtered" BOOL NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT REFERENCES "posts" ("id") ON DELETE CASCADE,
    "report_id" BIGINT REFERENCES "reports" ("id") ON DELETE CASCADE,
    "sender_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_517bfa" UNIQUE ("account_id", "kind", "sender_id", "post_id")
);
CREATE INDEX "idx_notificatio_post_id_af941b" ON "notifications" ("post_id");
CREATE INDEX "idx_notificatio_report__35e566" ON "notifications" ("report_id");
CREATE INDEX "idx_notificatio_sender__a979f3" ON "notifications" ("sender_id");
CREATE INDEX "idx_notificatio_account_f14d6c" ON "notifications" ("account_id", "id");
CREATE INDEX "idx_notificatio_account_1debbf" ON "notifications" ("account_id", "group_key", "id");
CREATE TABLE "people" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "email" VARCHAR(255) NOT NULL,
    "password_hash" VARCHAR(255) NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "department" VARCHAR(100) NOT NULL,
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
CREATE INDEX "idx_people_departm_050318" ON "people" ("department");
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
CREATE TABLE "polls" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "multiple" BOOL NOT NULL,
    "hide_totals" BOOL NOT NULL,
    "expires_at" BIGINT,
    "voters_count" INT NOT NULL,
    "announced_at" BIGINT,
    "closed_at" BIGINT,
    "quiz_commitment" VARCHAR(80) NOT NULL,
    "quiz_answer" VARCHAR(255) NOT NULL,
    "quiz_salt" VARCHAR(64) NOT NULL,
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
CREATE TABLE "push_hosts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "created_at" BIGINT NOT NULL
);
CREATE TABLE "push_keys" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "wrapped" BYTEA NOT NULL,
    "public" VARCHAR(100) NOT NULL
);
CREATE TABLE "push_subscriptions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "endpoint" VARCHAR(2048) NOT NULL,
    "p256dh" VARCHAR(128) NOT NULL,
    "auth" VARCHAR(64) NOT NULL,
    "standard" BOOL NOT NULL,
    "alerts_json" TEXT NOT NULL,
    "policy" VARCHAR(16) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "token_id" BIGINT NOT NULL REFERENCES "tokens" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_push_subscr_token_i_46674b" UNIQUE ("token_id")
);
CREATE INDEX "idx_push_subscr_account_0cea52" ON "push_subscriptions" ("account_id");
CREATE TABLE "push_messages" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
CREATE INDEX "idx_bookmarks_account_d697d9" ON "bookmarks" ("account_id", "id");
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
    "ncBQ/hDRsaWVzTxT32blchdqV9LEr3Z222kZ+MdKJkqKKX/gKlw/kfboRo4O8SJ7l4Ol8F"
    "NGTCuU4ihpKlidyAbXGISFB3yj/qSdAzw1h9f6QlXTLn0p23bRJKYmPFRCyZDNNZj424W0"
    "J6TIySH+c8p9mXRX3qNQnuZXvy/l7rfpzUgPp82CCOyvz4A+jhYJaqMPc4+VMbqAO3FYVm"
    "DKbuhdAxYLodA66JvKNRcr11+/PJIE2MIDdrkuqhbVOEvuZDl6CGeOMTzJwN9clCi4HUJU"
    "cMivqZkplizA5/XfgxIw+Shd1azF6Sg3p2jXp2c8NyT4gGntg/dTzP6wnNxfRKY0wk5rqV"
    "MeN7/sxa9FN3/AnL5iqIwt1Zg9mT3pwds30czMeRYU7JTZ4PTVyNVMbttk5h5tS2xOJUQ5"
    "5Kr/wEPIam0pPc8HvkFpo7qSb2iqjuoAXVAG1bbXfCNhdPFO4eJyUDlk4UlmNL5QTwEiN5"
    "CThPDNgRS90ZgSgCOzFxXgZhJ+CPsiCV+VJkIMsYSnqjlZzMxZCTtpYHYmIkMYHuuUZN1B"
    "QY41OiKVPonmuj0tJnjYZSHCO5ox3Nc01kj8b2zv0QJ1+jxh2T663Ucc1HAHME5lhVuMmx"
    "IGThim+ve4RLTRYOcVFPxMJfNyTETJuyl+WgzxMw80mAD8x8CtMBzByYOTDzLsz8M97QUF"
    "oElN1pZedhMgYKgaAQ6Hgh0IKuBTusz1dzo9uCCLS61W51yw0cvKShVkVQUWZEyGny3g/1"
    "TgxcDHRHQ6GHscwf0GaGluSgGEjDBhUNsLkWZc6vjH89DYVSExxxjX/5xRrFAlE7U/bhyq"
    "HRG6/TxJTlYGJ6n5gQM+p3aY9eEQS3mX1usyfkpilNCGNkGWB5e7nGGSkLwevQ65Tslc18"
    "pzUrdTmYGPAw2zUd0/Mwm+gGBQfzCR3Mst13VGgNU/DKi7ZMOkrg8u+APv50fX3WtJECwM"
    "cBrvOHBoxPGSLBXlId2Rgoye7PjodL+A8VpYjKTbzF4LTxNuOW4px6O7RdUcQXhe+hpCs3"
    "iZJDMdmKbgMU0Upvblk7716eKc2rSn8j9C8wk920h2igZt4Yyl96jVTNsOKbB0k+Q3L+cB"
    "8cf+TmfoiyT2xu1Df3wqqETgY2dzK44b/uHssoUnanlRyxZIzOAeSF40c84gmScjg3fMb/"
    "7nFO4wqag3f8pu8lJ5RwOoPDhmPHH/lAOOjEWA1/rD9C8r1rM9B2fnguYWGX2v5TJCL8VS"
    "vxJx8PWT8QnJ+20pFXrGifqSQRhhaqHSdiv8trWVdVKQhxTd/ehemAiKOx09HifYCw2EBh"
    "sb2Sh7DNcWyrO6JSYGxst9lEsW32mp06GvaBPkhdPMn1WWspPx+h6N65yYJS3zC0JWwlPD"
    "FzjO6o79Mt9hB/Mt6ucIifodsVRsRjyA0xYmvX979DrrcmAUNixQhXzbru7On/8eD6MXZ7"
    "bXf9cEUTaR1PtBcAx4+C48dl9x18EUUp8ET0bgB7eEG8DtNSlgOL67H4y7KDmhVPWcoCz+"
    "gIR6NB1v+Yq3wGfoUJTAdkMkMms8nIGtsqI0P+I5X3sivenrXZwfnSCSi0tgOTtK6Fp9Io"
    "Y3hdMVrQ3FyeaKU5BERxCtMxPaJopCsfmOKTY4ofC9k6P+JwTRhLIaiRxoaRrfyxlAu02Q"
    "tphlZEvQ/DqNQLNwlzJImtIs8VP+AwKftJj4dHzN1Jaol6eJ4CiWWYr8QQSKxBu8ZUjxx7"
    "qozq8AopT0hJBBgVMCoz9n1dRpUuY9OgNZFRlV54YxlVQh+Osql0lAaTEgKqR7qf/euOhs"
    "4/4/Pn52/+hbC7WH0nCoXwJpqhO+JHnOnQEHkh3dQZk57oMXIEfMgQnd/Oh8Sc8+XmpElG"
    "4vvWJqM59CsVHjECnC7PceLAbxWiwG8bY8BvJc1ZC9BlhyN3wz0TBtyVccdbJ9NU+rBXZA"
    "F1VdQ3IXngkDgiICA/HKcdeZk8oK+Kvk/WJCmj67juZfIjop8SkEmiDx4HMHGNn50+TdzT"
    "W2KfMQdV3hRLNmymbIuFqYS2S5tEq4oHOulxxakbRiv+85DAoM2Hrf4AcFpPUWvBcdQTmi"
    "hobG/8xADpMoF0QZjHqOkADgxhHgjzPNa4ODtiVaibE4pmxPuszjeZfOzNhCGAGN+z73z3"
    "HrPv0CZmK7Rxdz51+dCFG4a7pAIYuQz9182nj/zXrOc4ZGiOfbpF5//39cu6rTHYpygYJP"
    "d8WZYNk1lzj96qsBgyQ9Wry5DGG+ce7/IhYNoYadrkU6/qi8zHW5FOXvY7vjxXcDy+PG/0"
    "PIpb0HPN4LfgMDEl7aS69EtC1tXZvnmlsPrfvGpc/eJWJeyRxAxkZ0m0H39ZEIPTLzVOvw"
    "Sb2wQjr9q0etS++U+zjaPCTBjaRvCJzgb4ok4+HeCLAl/U1H1RpzsfwizNrgrp0eMhTG/J"
    "aCKoCueYnMZn+iMOmdxbmt2ZtflJN5hufKzmIL0pHRXmBsinS0QCVGyViAhLavwyhfkN49"
    "faiwa1n9Rzr8UmJtInBTnugGxyyeAtX3KT98o0csVmhyVeu8TXcdvsBaxz2QzSGm3jMral"
    "XPmsXLbSwbkmCHir4B1SX6vPaD5+RHTXWASWxsG4/1ajHt64YSTvnNPWVbEoNRTYdXU/Es"
    "rPn6vA/Px5M87iXhlony5cvbV8kLBOV/ScxJ59W+eBMDInfMfUbBEqkx4R800898liuhok"
    "hY+bpIxE5EGyxlsjGlJ5CG1ohDZyBH03WMbc3Omy+IuyoG7U1M1vMY1wWgHdSeFU5UHlKK"
    "oc/HXjBp6zxh5xtYydityIgOd/nTbibEOJLy0HblXxEmlQ8Dqx6ziiG9/dOUtyp4t9TRaQ"
    "10A+TbdgTogFO5SddtqYiScTHS+F4PlQiib1fZ2/ePXtq7cv37zau7z2V9o8XXWAIQnMGH"
    "djheQQJnDqcN5FWRAOvOg6A77LOC+nSxJoz0FNFGZBZxZq4f/TxKguNhu/Ja2/eHvW2jr9"
    "MHCAzukQRTJ7OVcZjkIUaeET3JAq2WxclYT6saxOW4EwcAIww5zDRNqBpIqYhZUG/UOd/K"
    "mBcT7eQnAHidJt8ZwRvQMBCyLWuRvPn79S8TiKYc0oJzeraboeCfEicuKQSNwAzQdd1ASt"
    "WNgtEA9y3AVb0A3Wak11kLAC8FqUVDFM2honrQVKwSNgDHU0xxKK+WyG5PfEhnnHr53J7K"
    "HaoFmrVVQczteRN8SxUmAcmb3CZx2MI46CNmsvCYFxdJSxFxlLV6Zjzb4LRMdOorNyffEh"
    "WnZTScg6y+nFuYrhxEc1A31eM5vw1w3XCUybUJbloPq3cyAjZl2a0DEIIT0aeXOL3p9QMW"
    "lpQg6hGL1JqcnBxDx6YtqqfMuxtUcW+VUiddOaJOVi39oSPV5GaWgxtZHwGtvb+gY3HtSY"
    "35q1OWIY7nQSo0+X/OuI+sek/7SL5iHdMhy21E22ioD3xha9Pmvx3kT0Hgfa7puyFPhvjv"
    "pvwIlvzEsCxrBREwAmmQE7xPT6+wAl1aGkt2K/lhHS9EYrHU32eggFApkEMmkImYR4FCTe"
    "PGXOHuIHrjL0J6YsB1GUiVF2szq+nXwbhiCK8ROTZDnpzEhBAF4RCGcZZdxOJJxl1ivQp+"
    "ugqln6gFWWImwlwAXNWkKXfz76+NP19en6ribeEEnX1bSHXlvP1ax1CLhlwC3T6pZZSbtd"
    "N3sL8vHWuWIGKfbjOlav1G8vYKMvpvdOSwGOtjS816rvK8pYkBM8dr77gq43brBzFpJmYs"
    "2gl6UAdm3YAyrTIy2rnFpTLzw21K7nYc+Za3UpLMpYAPkIOyM40I1hjbVKm2DZZWJKcjAx"
    "vU8Mo3cRtyn16GRBBvSSEmMny8CN4hA7bLHCeq1QZLLWod4/i0/Bcvj/F10id1JxCOB1D+"
    "BFNJSXErfwn6KQdUt+qB41uXZ2HnAob5h6XLMXZe0DfggNf493/HGcq4SbkOgd5SERtQ7z"
    "IZq34aAr4jJZgPw45CKnSwvnXGBEcF3fny5l4XA54l9avseKmAULeWznjDh4UhDsX5lsu2"
    "xGvio3IvRffrEG/JDOOxD0khgQ8+6ZjWv60CmzsSgH+HfF38dL13dW1JcEt1tPlSgLwpES"
    "GkdKbOKwiy+yJAYrvuuKj3zmEMZi2THjLSUbJSkLOE61ouBcha6LYS0VBec1yi5g0yaUJS"
    "ELoB6D0dRSP0+U3EV9/0yW3EVTs6gluYuPGCC568v+VPdfIM/LbDVd3TUV8rzW/IeS7Bx2"
    "De5SFAPmosFcVsQTr1fk+rqHkFUkAXUN1E/YsQEYI7/yQJNj3Boy+xuPf6uKwdFvtahcEH"
    "BwFh1soaokLO7OmTE+7dKcsyQG6HdF/7eY/M5RXa9JJLDWsUglohbYSpVjm1XK3N82F7m/"
    "rZW4J6i5Advqmf8VMeuAHiQmnYDGXF9/WedC1uHcf1A0N2/rvKTBZC0IQBOvx5unLTW3G2"
    "kVknbJ4o/ZYyY2L6p1ioX1aFIDKeGx+pT/aKk/K7s7O+bVcujGwIM3L8my0XJR1Q7ZdJpb"
    "Czcip2vpEUUimYeqJdaQC1hYLjcI0RCWdjf7HMzzs2bzPFFeetRiLwB9VYZlFmk45dHMwu"
    "/J7WpiA4TCajSNWPyNJl9FSiv+lhU5HiEVifYaIl6WspUMuEKXjkfFz4BtjMU2oLuwAaq7"
    "uIuW3if1t6IkBoa61vvRsnPSvdHWw955sAAnNhWqW2hpEZrZ/cowxdNn+6vT8JP3Hl5vOL"
    "kIFjs+XzKWUhnRylXIYaxzj3eKR7xcoIVPcBB9w5D4bHRHQ+SiEPMZZhGKKNrEc5+wVf2k"
    "Fy1JKf8pzwz/zpA5ZLrGb9yFm2nSPdZqhZENB4cM9MGY2LthRCNj416BUysms+N3T8hSaz"
    "EVDGWzRhoKut1cjQuNmmgjGBoZ/cC374awaH6r1SRYp4MGTfafgevSRCUMrktz5mKi3OQp"
    "8UTILRp6BwXvpWXeS7GgrzwSydjJ/l4rPUnWDObDVH2VAcJu6BMcogh/jRC9Qy6/xB+APS"
    "QeJnFSKolAwpex+rqdx/AvFUmT+dtaSe9FrPAxjt3EhcXrtRtquXQLItalmQ91QCDDASMR"
    "edAtuC3JQe2nRu3nNiQR1wzanvSyHJDxzh5zE20gG7fU6nswQRPIRKZuqA9RgH7rLs8aWL"
    "q4dZykR+5yECcif27+AvfROwSI91jEG3S1Ma7DwzukNhOFdw64ypC7ZpSq1kdumpmCntis"
    "qG6ah8UIkUybWUgDAznKPoYhHpBlOEld20ZIkj9rk9Xsk8rHW3cO5QtVf1SbO+rP5vQ5vK"
    "Vr/u7TAEv1x/5muxbJhyknRaeK00N0/iteRLMkuRk/4HCGGEXRyo2Qi3y+QBC/HuJNkkuJ"
    "3iU5lcijmKGARmgupg0R/heOhCyBeoBP+Wfwz+CSxoEnMrC5vkPJ0Srpw/KPIxFHmc6pt0"
    "MLN0DzONzxD1zj5ArHDn/D0F0s+p1DiGQC2tLc9GuD1GL/7WA0jzga/XCj8fLaBzreaEon"
    "SU0e7Gxv0I5+lOWgjmCYqsoTpZ+64X2y1dezT9M7raRrnYwZxG1cToqJyBr7hHNA8B0bs4"
    "LbGMl+vjTUelHGQq3+8lxBp788b9To4lbltBGXRQ63FDztcviqJHiJO0e0G89lbO6U1Hga"
    "44C4vxgW9N66JMUbr1OtY1kOOArUOk4b/BkU2D3NjOuYrf4qoleyXI78Xisn3/BRzooPU3"
    "aECgnEcPhAFjhzSQbI9dYkIEJY+BZd36dbJvNv6gmDi9FYjdNO6FfSwGwzmc/HW+dkhA4P"
    "trMeQzwzQts3tAzKbx3fB9SbBN2uMOKj0XyHtiuyWCWBJcYJCGIrrr1Lep7xIZT/I/DYd4"
    "gGWV8g30fChGezrGkQQyFe4/Uch4hIynbG+EDYbgx+z9q2m23IFzaWTkHghrumLP29ULUq"
    "Ype195wmn5XiKsp2ZoWqCL6/XL7/ePH5Z3nlTz5eRHuXYfKgs8ufb68uasepzn2y0NnqDx"
    "IWeu1sS7UQW8cHzJibvObSnSW/fXx3WacjlQ2NgEbkjizchDjw/whX2Vt3J9IY3EyHy0wM"
    "VTFpHIHF8/23yOy94vMgH30ye4IbRXi9iSRnJTZOQFEEOtJXXXoef1m0Y8F7mdFS/K02Ns"
    "AKnMDEVDcMrU1AIgzVMV1nQrKbq8+ERBhiEo9zjchnpocYhCCiN5VHTmxaVIMRkmV5vFCm"
    "qFV6gPtj5XHT0kWqSEtUsWmxn9KabzDQqu/FESutuL4UTbW/c/MJJ4621Lzi5pZwr3GDa4"
    "7Rlt7j4Bn6i0hO35JoldhjUXKxZrw95kHyamJxG4w2o3aFWYvRhgNvQ4neWbxFGQtdSkOl"
    "927OX7/xVlqeu72EhTC/OFdBmY9q9tyd1/PV40gL4Xy8hfj2X20hSIrHd1GJvm5th1QQg2"
    "5IGt2QXB+HEXN+ZTIK2dxdrSI2Yruvf/8xlF+hBfBBOqxtqE8WWkVbB4kRAXfTEw1HUNZv"
    "VHT1m2ZV/QZSKoxmiFNIJLWRnVe3AFlzmdykUp6OogR40AbN6k2g7sHBc5s/Z2Izo+raKS"
    "5JaE79JFKl/yemEb7gBhYNye9uk8NMMmrW5jL7TYx33KKAeiI1DteEieKeJEFNuL1Euo1w"
    "dyWPRW5AhSvrGfqMH/iC9cQQhvga2xXaQbB70ezBXfJJOXSAWGF/I02/HuEjobuOLRvNrM"
    "VTd8peBybldw/knRNvI/8Wur0OKmJD2X724R2m6k7b/ivLddJGGZimUCgw88DMy4mNvFS8"
    "aT5KIjAdQ9p5KdQ9GCR2t74srUiw856EnXdJ6b1oNHMmse7292ZtNt08G3XCQxKrDW3yIZ"
    "CyYFzKgrnMxUraqEBdTOxE/5TmArpOwLHOxqJqaDf0H4k8f5McS9kkw57lDHmThujaqZIQ"
    "G+cCOIjxczE9DjJVKx8oiCUU5DN2F01h8f29VjISZqNGdJzwf+E1/ZUoeVBm6EsxYQ88Km"
    "aSmXRCaxPQUgGSC9h4lnA//USmdEzBSNgOFUqGVGKj9MwUjKSnxMzBSjJnLqZnJRlJ6MFM"
    "GgJVQ82k25U4CeFDnHyZ+vFzh7uz1vPnknHOOo4U+6FpWkuV81BW+ekN4M81RCMfORBl1e"
    "mgjpIYbJDAFKcBPrCTU7OTU3kcF5g84PLGU73Xuo2GxVFDHgj9RfQNSDf1vFd91tsw8Srm"
    "1/Lvo+9ehDIXI8tc4KxUOCt1mm5IOCt1RLBPe96JWRAPceKJOIdcZgo1d/fPJaC1/6xja/"
    "894VFd1HsBC1d1/x1nuKUu7aTUjO9BwrpY3GulOOfrljjn63qcEzrAP4kO8E84olk0N7Vm"
    "pSIIU2PTUWA3ixX2Yh97PzacDFkeMGtzsLB8qLNRPiPyUaEKYUH3Xg0HzhUjnSuHxaWrv6"
    "qSkL3edQvxQvcu0m7qWZaygu+3IDlIT88RPYumdRgZ3l+wCSn/6WsdgAsiYF6pmFeQ52io"
    "SofotQnEB6LXlkevb/ADB1xMj8zE2t+ctZpX+TDlppF31PfpNm3EiPnUeWiOF27MMHLT45"
    "C3bnKwMeXWvawDpLY8HIpsrOY5dgCm3r4M+/FA+7FpwcETdm8cguuv3MDztQJVBwkrLNcK"
    "139xrsL1X5w3c31xb1rZGhMvGQux33A0X1s08CBj4TLuP+BqrllkIzeZ2WIVTbUvw4mNoq"
    "sHHMiDT+URMyXzyMFisPJxlNy2Ea3t6R2icYg2mG781LCJqO+h7QoHEmvnO7TihhH/ZTsh"
    "yG0dEmbWEkstJdl5lQN+Ehhexio3MLwMnhhzDS/boiypzsKhToZVScYmP3NvWVYpQuITdV"
    "HNZADVSQVFbNwgG9h/05H02oWuEuGBzt6wcXbADDtN34fiqu0B34+Vx01qratiLHnTS0Dz"
    "74E+/nR9fTKDl3COFf21KdPycHfWaugm45zVMDmWjzEbIXXSyNTJ05o2BlWmDmLYMJIpXo"
    "2MVCLX1ZNm3yPb6zgMaaizqvcC9kWa+lrWhtQkfI6T71dv8xD7R1JkQj5COTtGDM58qonX"
    "VZxjuqFhxJD4XEQiNN/x/zNEvMN5pvwq4QOErxmlxEKaOdPrs8G5a7ROat54N5TPvZS/N0"
    "5AUQSKCmtKXwQ8tJOIi1Jw6uajTP/TbQiivqRpU0juHd0YnIgPG6QqLXl6qjp9N1jG/FdA"
    "8zxzVnGbii5MnfoUFISAwXdm8PtXRYPEF2UsjLz1n8gUZapRFeB8vIXg9lbYZMiueMPtiq"
    "ZdcX+vdVcUlonGrnj2KcCIGydMuNa4ceMiITtDJEjyWvJ3s24PacipdNe75/8SY+GgU2O3"
    "1XyKVNVOPt5CtXOu0g7vvLkd3nmtHR5snCNsnIzGocyv21znfpCwAuCxa9z5x0dYFktuRr"
    "wgApB3gHwbkogDqO1QKctBMqJNvpa/8nm/CqJwJ6OVh5utvHLFhzl89YRkmAML6JavrdwA"
    "h8NnTVvJbcSwOHVqyQOlyQZvS695dSaeqWTjO9EwFS2Zdcmqr88LNH2oJX0V9cMEj1MyMY"
    "/O1NOU3OX3rpSXZHdaSUnkLh3P3Sm6uv5Kt4jeRUlJ1splKy6dVGXFDHtoE899svB3iKYe"
    "LP7YGXIDTwT199VaaX1X3RnW65Ol9Ej80nT2uDgQI1M2gXZi5LmSFm+N2GejbeJDvSUJ8B"
    "dJp8goHw5YNlfCaLXFLogAphJMD+pZjXMfxtsEp4GcmwPdAzW8TZ8ysVlRpYaHxWgUMwxx"
    "UCYzpRvtvFAMUU4azRkbDTl9Ezw5S91kIqopnoQCupVlhKoL6oRA2YIvT4iCGsrpIAq6D9"
    "CptEJq7oNUa4LE4vmveCH3XbWt77Ic7Kedk7dSxVPfLX3qNrZhzyQqqN8JkQni3gLh959+"
    "ury+Qj9+vnr3/ub9p4+l8Fx6s0xPPl9dXJsTArrAIVmsZNtpdqd1P3UPY8wpTHwi+90jbZ"
    "TmnSzL3tLZzAoiFu5ng5QSipdKA+FsuIXovlBK1XzRkqr5QtKDvinB5L9uPn3UTTDxyCJC"
    "/w/5pK84gCl7lwAj2a8aE02qOSWz8vGA4gGXp97M/vj/mQtfrA=="
)
