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
CREATE TABLE "polls" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "multiple" BOOL NOT NULL,
    "hide_totals" BOOL NOT NULL,
    "secret" BOOL NOT NULL,
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
CREATE TABLE "poll_ballots" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "poll_id" BIGINT NOT NULL REFERENCES "polls" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_poll_ballot_poll_id_990dd1" UNIQUE ("poll_id", "account_id")
);
CREATE INDEX "idx_poll_ballot_account_0d671a" ON "poll_ballots" ("account_id");
CREATE TABLE "poll_tallies" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL,
    "poll_id" BIGINT NOT NULL REFERENCES "polls" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_poll_tallie_poll_id_1496b6" UNIQUE ("poll_id", "host")
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
CREATE TABLE "group_sites" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL,
    "group_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_sites_group_i_af0386" UNIQUE ("group_id", "host")
);
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
    "application_id" BIGINT NOT NULL REFERENCES "applications" ("id") ON DELETE CASCADE,
    "person_id" BIGINT REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_authorizati_account_bacd0f" ON "authorization_codes" ("account_id");
CREATE INDEX "idx_authorizati_applica_e1e3ed" ON "authorization_codes" ("application_id");
CREATE INDEX "idx_authorizati_person__583994" ON "authorization_codes" ("person_id");
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
    "code_id" BIGINT REFERENCES "authorization_codes" ("id") ON DELETE SET NULL,
    "person_id" BIGINT REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_tokens_account_05d748" ON "tokens" ("account_id");
CREATE INDEX "idx_tokens_applica_7e745c" ON "tokens" ("application_id");
CREATE INDEX "idx_tokens_code_id_9afc93" ON "tokens" ("code_id");
CREATE INDEX "idx_tokens_person__abefa7" ON "tokens" ("person_id");
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
CREATE TABLE "poll_options" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "votes_count" INT NOT NULL,
    "ballots_count" INT NOT NULL,
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
    "eJztfW2T2za25l9B9ZfMVGl97fZLfFNbW9XtdGZ8b9vOdXdmJuXJaiARLSFNEQpBtqzM5r"
    "8vQIoSX0AKYJMUiD5VqdgmcSjpAXjwnFf8+2zFPOLzZxfzOYuD6Ow79O+zAK+I+Ev51gSd"
    "4fX6cENeiPDMT8bidFByEc94FOK5fNgd9jkRlzzC5yFdR5QFcvTflwzNcYDEoGfoX0vGo3"
    "8hytE/z/55hu5YiLKnIXaHoqW4w2lEnslne2wuHk6DxeMeEwf0t5hMI7Yg0ZKE4mFffhGX"
    "aeCRr4Rn/1zfT+8o8b0CKtSTD0iuT6PtOrn23vshGSe/4Gw6Z368Cg5j19toyYL9YJpiuS"
    "ABCXFEvBxMQez7O0SzS+k3FReiMCb7r+gdLnjkDse+BPvsf9/FwVxijHZTN8OcPAvIZkq9"
    "/7P7crnh0+nHT7fTm6vb6fSsMkfyq5Tw3l2as0DOL5WzLYFZyG/3v/7z/Pzly2/Pn7988/"
    "b1q2+/ff32+VsxNvkp1Vvf/pF+mQOK6aPkt7p8/5f3H2/lF2JiEaWra3eB/+aLCdxduPrL"
    "1eezP5IH4Qinj0pm7jBVMSdh8vfKhL1b4lA9ZXmZ0sSJX91m4rILh5k7vBXZXGRo9zE/K/"
    "x16pNgES3FP89fv27A/m8Xn9/99eLzn8SoPxdn4OPu1nl6T+J+wFm+eSYYZ+P7wrf6ZvS2"
    "+AcAFweeb7SEDxLdAHxc8wy2fF+/ONdAWIyqRTi5V0Q4DqmRhkiHO4ft+fNXb3WWrxhWv3"
    "6Tm0V4xe7MwhQnA5SLUsNp4rMfScgFjINA/lJnNb+sX8wvK2vZo3zt4+3UdNsryw0I+Ih1"
    "c8AiBcq35GukRjkb7wC6DWDeXv0joWsrLghbHsM/fbj4RwLvaru7c/3p41+y4TnM311/ul"
    "RAPeUsDufGiOfEAHhj4FNiPf11pxR1gS+JDQj8l19cgT4OfTNi4jvJqvviJQ/CbgynhiAX"
    "pRzQJ8OAvSTYI8ZgF6UAbLOVrfJUXdLF+6BGZRfEWjmtdirCGtfHQK4p5VI3Rb8gBui3RZ"
    "8GM/bVVM8UhEDNaKoZLvAk3rQV4ipZAF4TeBZHLSAvSgHYmmDfMd9nGxJyU7wrgkDMTRAX"
    "36Md4jlBWOS6kBMcxVIhmyJekgPATQGP8MJcs6iEAXpN6O/JVknO6/E+SIAK18N4Hc98Op"
    "9K4NZkZeI3rEo6sLCHdhwS7/z16xf/OV2JX0FlEojJalcKOzAJxZX/4lxn4YtRtes+uVfE"
    "3Wfze6Ky+xnzCQ7UeB+ESiDPhFRfKO+vDLvaLz99ui6s9sv35eX804fLKwF8Ansh4aca6Z"
    "yzBwHMTJUd0Yh4WXRA3DNFP1rYl9TziCIS1Aj4QQiWuAHW85BITKZYkV31ga1InSuxKNdN"
    "+qGW6q5JQGSb0Wcfltl7NF+2mJiiHDh52+LPY74m4gebz0BZEuag7RzMcBAYc52DEGwEBh"
    "sBJwGnEf29zYIvi8KKb611qLAe5m3moCgIM9B639271PclKaVCjNqdtyo5HC963u8knL94"
    "9e2rty/fvNpjv7/SBHkdvNJ/3g7egiTAW4Z3zXhkvnJLUgBrGVYf82gqUTLWy2VJUMxtFX"
    "NIHiinqgzR2nWdF4FFXQY0c8KaByuqks75bnvLm/Mp5sQ817ksB8nOLWIWK/YgI5psaliO"
    "VZaD1d6w2mVV8919rlhWXpjh+f0Gh960coeds7qx1Vur81X5Cg7wIgFP/k75G3ZuwRu6CA"
    "QA/022Z4qC89zdSVPNOU/HSU2nWXd+gdYhfRDLAAkZWRWOkc/m2M8qxSdoE4rPIx6abVG0"
    "JEnB+DcccTIPSYT+lH6J/0j/+Wy9/XO1Jr2fj1DUq3/Jau53Wh77CxbSaJnETIN4NRPDfn"
    "lMUXtTsqpuluqOHNlbATkgW6qvUy9MnXYhQl7IwUr1F2904rNv6sOzb8rb++7FU630AIdb"
    "Ncw5obLLchsRPkKYm5av3JbzG7tA8/L9x4vPP6t39my8tKEWYfKgs8ufb68uysV7qTrSNw"
    "4OAsOZBi9GYhpwGqhqIJsdkIGy/hFigY83fXEQiF14TiT6ptxVJQv8VbuvQJ7+lBRLTUOe"
    "osxwb4MDFGai7r9TsSgqE1SdnR9YSAR3FwQ/maX34vdgtYKqtqAa2ez8ka3A7OrZnuCGeL"
    "Nn4qWFKRAQv5ukWL+7uHl38f3V2R+nsdUucjrqTNUeLH9/0tgjLDdSz2Crh/l4A68vZ4U4"
    "v0wr5bvci1+gudc4lMukwWiiqzUL93pDu9KvIDXgXhuwcIX9YXbc7k2n3etjHGEpygH77J"
    "x9FvRam6mBrITH54VEOIy4eVZIXgzQb4u+2OXNsc8JAfKtLV/fn3p4q/CnNaUA5qQgB9Ag"
    "BzBee62SwYtysAX3oYBaTAskIXeTd7KSvzfkBr7lggxkntRAar6iS4KwqNsu6nuhIwNj+P"
    "NSgH1b7JfMrG9qNt49r30f/VIj5hvlsmXjnUP3zSsNcN+8qsVW3iqR8VhApO46VhsMyYv0"
    "pDJcTOYoE/W9s7KY6m00FzkBmIk+Y1LJmh80JGXX1GgHpPLKoRCPEt8Affzp+vqssuI7gP"
    "XH3WOcxDT3ktcgevoQ3y32fWVWZnXQRDfYN43EeEq0DwfCEcIBk3G9JDsSSRogUylZHKL8"
    "c5Es4FAdC2T+AHWCZf43pPOWHF0CaZWW6P/mCKFtx9KcMJmyHzaPQ/G2qBIqaxd4XsSl7J"
    "vOvC9Cj9IHEhqBWpABVFWRirn0jvjEWxgBWxYDbB2ISziy7dUkoBrZ/1VBmIZ+rc9Srtxj"
    "bdDS40Y2T9qmaHWd2pog+Zng+Q6GRgNqP26ibUOFO5EeMieVlk4xI5Ws2K8UDB9bVE+z4Z"
    "NOVmUCGmrGMwEHTZ8Xz5/rZEM+f16fDinvjaX2wMXVXrPRAgmyd26ABJ2KBCnU1KDhDst0"
    "lFsFOII3eumvPUYvk2FG7FJKaLrob4RdP2PeFi0xR1IU4aDgWJ8gFqK8+wTR6Ds096ks/R"
    "FSDwSxgKBZHEUsQHdi8IxFy6orv88PakGEgf9asus081+5UFqkr2FIku3PSQWE+fSkDAiz"
    "vXMDhBkIsxU6yi3CfJsEnI/x5d0ofbqcxrG1E1rYqsxbEeWSjT5Df6di9cQyX2UrqOvuMi"
    "IPJNymxJeERJXi0sUjdRnwvViJ8s8EQeDAlmwkzRw4mzNdF3A23kUPcOfl8MmfBuBm4x0E"
    "t5fMIiCnQE5HOU8OhrRl2+Oj/EmOMWBPYvhQYWwfB4tY/ErgLbbomGbesp8vg+01L+PgFt"
    "s9f4lo5BshvBdwrhKvF/7CWRyq+lLVt5A/SDixgBsg7aV5vPj4SElA6hHPiQDkLSAHjg4c"
    "fZTz5AhHTyolFbw8q6Cs5+LJiVK90O+CS3jGZLkju1MFzstj5ZAJ+nImjwSaUbG4t9lVI5"
    "oOrTqtbNVp2BW700bYpzWpBmmEHYe+Gbx+n6Sn+joMROR7Qjc5vUXhEWjqcbeXgQ53Bh3u"
    "ispfdzkXpZyg8n2b/zSYhmTtb1uctqUQBUWip0jy0DWlQzX6GmufAS2/2qamRcsk9c90Kg"
    "pikJzWGn1wRWaK57VWpdLrhkql19VKpbF4xnrDeGi/2Dh8v47BnUJmoEVKYgMCL4Of/7H2"
    "BWDDaJWX5xpK5eV5rU6Rt0qQx6sVDo1Iek7EgTVeKTDVrDBtLDGtaG5OAk4j+qBY143GZ0"
    "EODFADA3Q8seehlnbnpudckOY23WKKclCg030Xe4+2mZeCGNigbdGXRj0lfFpTfdDQy74k"
    "B/3sy9AmYShzZMtiAGwZ2Dv8IEi0eP3NwVWJAsBVpSB922mTIG19cBABQCtFqGuhLedYfo"
    "2paQq/StY5vtdLMlziTvpqfDZyScw9rHsKM/wWs4iYgl0QAqiNoOaRQMUc7L2Yc3B3bzWm"
    "iKUt6envOFJuiscAr4g7B3y/63zNxAZo5PUryw0IeHK66Xys693ebhlO2uKT4+0y8smM2l"
    "NSEoKDXbqckUXI4rXRdOQlYC66nIt8WopRXm5FDualy3lJN2BDrVUSghnpszLDzn4zdtZj"
    "aDScqWwQgyJr16rXxTW/LWoc9JXT2R2A6/R5X9XtTQPfjDQCuM3glsj1cX2Q7WsAbDOwpf"
    "3frpPqYo9Gn8mchcViMMXtSWM7CjkwGdJpCRy0mLCDiDWXo5nmOEDOSacTk2e/keos1oYg"
    "XCbgYJlPP4205qa+8oOEgxh3f+w2j2e/krnRMZM5EQch7isGMSN3gqVVca5Pqz9IOBDoGb"
    "y7x11EFKq5Hu29AICtBXbFKXSqLhK+f6bsIuH7zRR6LUb00kUiOyX7UQ3boBOElZ0gVuKH"
    "0rWq4K+xpCEvBhUNBhUNS+rJ1yvC6atqAHlJElA3QJ2TeUgUnPBI2U4mBFgbYE2+rmlIuH"
    "nhQkEOKhfa2vAPTPA+8wzwshgkK9cd62xek1OWhMXddnHPfcbbFKvlxQD9tuj/FtPfBaqr"
    "FY3UnQubMg8rog7YpUVPy1udquO39TXHbysVxwlqOOAblel/BOyDmHNA9+KZTUDj2Ddf1p"
    "mQczh3753NXAlVXlLjHsgJQAZtr5lP610IfZhIvG3zohuLz61Hu3rP+v4l9n1W04F2f3dy"
    "zIM4nSUD25w7K00I7xm6XRJEPY5wSJAnwAsEkkvBv8T/cZRcTYwM4qF4jTYs9j0UEd9HNE"
    "CbJZ0vEQs9Eh45erb7z6pxfQpEuj111l5HaDLvz8QPnG7SA8umCTpP0S1qb72Hi9khtROU"
    "3532L6IucdgLAHHomTj4ina8LYiD35tX1QrisF+PcOrpkzj1VC7oW7GpbusoWXrzOCOLxD"
    "hKNBnZRcAkfUFcvMIJU4qYID00kn+RsSPE7hBGaWwDpXu+vMTikD9D78Ww+ZLROUkplaBJ"
    "4mGIx6sJwoGHAraRZ5Ui8TUVZ6AO+9HH+NpSGiJwxpgl20oz3Voqbc96t0s23sV0rT58W8"
    "CegD1ZOS+dsafTbPHvWPBAQo53P7uyyxfuN27089zIAY4CKvZKJ2ztk+k92R49FsjHPJoW"
    "8sFgN7VuN7W5f76TWr+02SavUxX7+lTdg4QThGbo1Oic/jLgkEUpJ4DvO3oXB1JDKLRKUx"
    "rdQQjS6AzS6Oz1QDupwmuIe7EZeY77aM9JWQq6d0D3DitMKtPuHfuF3Im16nC5fvmNt6pe"
    "P2+R1h1YWxkz0bVcp72dZFv4lJ0m7aIsCazSoaxSxQzqT4Vq+oHetLZQLczCc/GFMCcw85"
    "LD8JH7bNn/OLK3Q3fHVWiH43zGunxHG7mMpemO3xOfihlXRtb39xpZi5eO0g2rG7GVig99"
    "31l8H7cMKQt3ByR7QhpHZ0Loy1mSbycen3mlsvH7B8hmIA9C0Nz9bm/a4ZOuv4bId7+Rbx"
    "rM2NdpHCpirE1naueEXES6p5YwZfWli3dZDgppjrrijc+4OMHpFoOt5x76/UcRWa0jRY+G"
    "WhM1LwLF02WTc8dyKnA2Ve0eZMDWb23r+wTL0uc4iKhiD2yCvywJddNt5+CELTHgJTjLXP"
    "JyB4xNNHpJyqH135laTyAiYWjWNbQo5Rzb6+fQPjin2U7dckcDypctZqYk6JB6GTqckfOm"
    "FeG/WWHfr9XvebnhXoyX/WL/8vzbN3u05T+a8L35cHF9rWwDvfcyVrfL2uSjghDEifpNdE"
    "nB7iCA8SmOFkygcJF75LimST/jpbBCbQpoVCZBEdhQTVR9gIPtRk93v3qISAcEJMahWCYN"
    "AQnDc4p7PqF4UG0/iI/8Xvw4E4Cz8Q66bV+eawD88rwWXnmrFIBIGvmbnrVdlHLPHO3rAA"
    "DmKfjHJQ1wuFUDnUmUCwG2Ubo5jWw1NylkWaUyyRUCCCQv33+8+PyzutAlGy/zLRZh8qCz"
    "y59vry7AC2Dr3qo4OcfUXtpLgLHUs7Gk8k9CL5VJ1UDaL0mbrKPvKV9Rzol3Ey8WhNdVW6"
    "uGTRqTwDKBKd9LmDa+2yzZCmG0JiEXSs5jhKOARWiDgwhFDM1kC5Pk2cRDeCHAb2hs1+5Z"
    "OuXeOBQ3IVneIjU21v5zTvqTa/aU/AZ/eIW0J6QgAlt8v1s8FP71VfiXLmPboLWRPxVeeK"
    "sIFFuJr33ps/m9kjjlbjcTpmTgdCZHDtClBlq42aSVIZG9fgqGODgWGCFQEMtnp0sKcipX"
    "A1Yev5lcb94bxYghismyWrFMgeIIGrFZuifCufaWeOeBnPTcXzYO14wb1SPlRBxEufuKJB"
    "ZHc6E6jOLaBxEHIe6+pi6JQ08FamZ7ZkHMmcqvgTV0CiJVNL04Dn0qBci3rI1hc+xP1yxU"
    "LPv60piCkDPQP6oupmIbnsaCeRfziK2uVuxXeqZq7pW7PWns65UMnJL9yI5dfRnHSr6foy"
    "dqPelMUvtJ95jrwZI/DdDNxgMT1GCCcwHFgoVGTSzyMs4t4RfPdc42FqPqLZrnldONV8Sj"
    "2LgVYF4KXNqtaZ9hS5zBm+GMPDl6vsTBok2ibkEOXIGdrHtLmPkHqbnOFJw8vdHIxlf7IQ"
    "O1qsstRGg0Z9uSbsHGYzP3bDy0a1b2T8LzpdSMA1Gazl20a8apunFrfQl6TgS8KGWOMoYm"
    "Z2frkM0J5xKXka7bkGCuWrX1OB8knCOEr7UsndcNls7rqqVzh1fUN7ImDxIDIiywisesgF"
    "fUzCeSjXduEfdirtvvcRqzP4+FdEED7Jv3Ti3KOYd2L2t5j9q+9ljfAVWVdYa5Dd64iTxQ"
    "YZGZntxXFIMVr7PiM9BaLPiKKKz3x613U55SloMVr7PiN9QTD6/AXLvM9+OdWd6dGeJLQh"
    "dLk/yQgwCAWacFTNdnRQ6grYPWeL1WBQHcagv3MD1haWXSRLkkBbBW+seG4i/T0NDTWZRy"
    "jxB07hua0UiNcX1y6UECVm0lX9ePwyXmiv2rfs3mZZxbsedaFPa8gcKeVyls/ptVgL4lX+"
    "t0blHMAawboL29+kdieO1brWWIqjutZcNzM/BONl8rKWU2j/n0axX0H3yG6/p5H2RKiN9J"
    "od40xrO+dEYD6N9/+uny+gr9+Pnq3fub958+FmBOb8pLhyD156uLayXGqhbGxzBWuX0AYx"
    "XGkdARJpojGw8qw1hlhGTFImJ61FxRygHYIb3uyaXXWdCm4vg5GC5Wn0+Oty0b/KhvmIma"
    "meDzJfFiXygfk+koS8GcONbCxa656aCBi/gK6ONP19enPG19nKDWHbauRnSvGTqA9SZ7lt"
    "P4lnVpDcinKQ64CjwWcpKk3ylKBPK3J02FAuQwcIAOfdBY2LptDxoLWzQZGrwQGguffDos"
    "o4S2vSwdkEJoLPwoZK1tLHwVhjgo7u/FO81cJRkzRNPErLfE7kh5qGgciWZuojKGWcOdZg"
    "uflkn23P0CjqjrMQ/F/q44g4HbSx0Nj5PT/Ewgzom4iHJPITiPRJgaxToPEhDn1AQZRxFZ"
    "rSOThMu8COStVZNYiXHQ+CADAePOA8ZQfN538TmcGWrR0rekFdEPYmrjkHi3eHGmMN7zty"
    "dNFvzdbuA0wotBwg0LiDVYtZ4nDQa6/Q0DhrMj+yhwBMVu1YsAQTbbfIf5UMPCMMK2gPAa"
    "hNesCgKZh9cWHeC6o4DjWvD6cbWFhUG1H0g0X54pabm8cYSQiyGkFyrOEi9p1nUltxqhef"
    "849XITdy9Oti6DL0o5yOO7D7btIItD2gLonZSDQPflUIfwW7/htzsa8sjYIs1LgT3a/RFP"
    "uMWc5IRgSp6QiwAM0xzWthmmNhpR9h7m/AP1o8R6qVpS6Z1JoymVjOk/OxHMpXFoi0mDuR"
    "TRyDeKdewFgFjqEUvxibI5hSITpuFIrpyMgzh3b4ziubrVUD3EB4kBkzHEzhD0pmQKEOvY"
    "oPUGaMX6JF/XNCTcmIsX5XqqAXcyNgSs27p9FFj3U2DdYqo2LFSWBhUHaHBw6VCWYy3j4p"
    "BJ1K2ebiz1ydaKQblPJuIg9euFYm+WzCdTNdCXTNzDgRrromAJ7pmQ7Avv7E0Ytn3c5adP"
    "1/LJ+/Zxl+/L/eF++nB59flPL/5c2QPL7ZlwGE3ZnVmHpoIMEJI+CckO6w4IycHjNK650e"
    "UjxVVpHx9JOtvUkpGs781RJiJ79PSSXVF6q3etgCDT2RLV0cxP7FXjThr1NXr8pH0PLVPb"
    "sKVa/J50uaeersmeZSteG9SaLnunZinM99lGyVDSO83sJBlz0oZvX4pdatKjmM0arQBhGY"
    "qwjOFk7cGcKd03+TDM5hw8jXPkXRH4km2mM5aZYgaeqpIkuKr0XVUBi+idIhu8Ee+D0IBQ"
    "76+MFmsfB4tY8ASjbIeCkHu6pJekEqigtYmvjCFQ/1QdKra2qX1K8zG+zAkr3Spu9Km1El"
    "prG9WmTpT6hje525PjjhZoeANelXolDKzFItYCfT+Artj5mkDfD+j7UeAofwlZvFaxk/RG"
    "Iy9ZyCF6hOTs70scIRyg3cJC7A4J/oHkAkDJR6El5mhGOBWCz9CtuEc9RHkyaif0DRfXnp"
    "2VZqXjR0PtnCtbwRHWRLiRp/MgAdEojWgU9PPvEdww9lVu+vojtvcCDrjoG8Ds5YxtLmzv"
    "qdSaU5OO6CUpaIpe8baH8yV9aBEHKQlCYaKJJ6FiHp2QdX4gq5m6U0L+9nEGOl0lI3vxjK"
    "UfkJK1hu5zZRcaJCKdeqE3kb+QmfVNyMYPuHmu9ot/jPwEMr36hZfuvCj6m+ZeBPIGIG9g"
    "3OBPjnvg87u23nzkJWA2enXDLzLHIjjhj3iM84vyuAsewhsuNLJITJ+b9H1S20XJzclxq4"
    "iLcZrO+QskB6MNjZZoZ0xJLzpGyZO+k39nAUn+iMUtGiAekXU6XthK8pFyeLBFTJpOCIsx"
    "kXjEJkgfHDHfQ7K3Z9V5P+xHH7Xxkta7kPlgyebSbMZBW+V+E5WBRQGLsnhuumNRp9npr9"
    "n8nni3y5BgZceqwv3G/d5PRk6jZKj2lp8OF3/gSGyx/jYJh8unizXA0l1Y7qQJfGKD5Rux"
    "u9JAtYM/4knQHctanXSk+Wwy58rdoWkSCmJDZT84Mhm278wu4u7IxmxjPpyt+7LsRHFNg3"
    "vVnry/17gfJ90efDGsl5BkdtARdGuyS1Uc7SZpYqvCaVZ1hmq1gTi0XbJ1L4TeQOPtDXRN"
    "1b0Lk+uN259Pe2lXCFnYo1QPTZsinGDStw83JGufEj5dM5/OjRhIVXLA9Cd/p2TGmJ1Dvs"
    "79mNMHxcJubFtTkIPONQada+xNwHlCNPDE/qnjGd1PaC7GVwRrIzE3rYEd3vNn16Ifu+NP"
    "WjZXQRRuz2rMnvTm5JjtMyViHNXMvTF0/iXPh3btVirjZlsnN3N6W2J+qiGXolN+Ah5DW+"
    "lJZvg9cgvNnFQje0V0d9CcaoAG7a47YevLJHN3j5OSHoskc8uxoUYSeImVvAScJxbsiIU+"
    "zEAUgZ3YOC+9sBPwRzlQtHQpM5BVDCW90UhOZnLISQ+RAWJiJTGBPvlWTdQYGONToilj6J"
    "PvotIyZ42WUhwruaMbbfJtZI/Wdsn/EKuL3ZPrjdRxFetWuANzdEsJNzPH5AAwOsfy25se"
    "1laRhePa9BOxyNc1DQk3puxFOejoCMx8FOADMx/DdAAzB2YOzLwNM/9M1ixUFgHt7jSy8z"
    "AZA4VAUAh0vBBozlaSHVbnq76lfU4EmtobN7UXBg5ZsNCoIigvMyDkSV+33t6JnouB7lgo"
    "9TBR+QOazNCCHBQDGdig8qgLoUX59Fcuvp6BQqkIDrjGv/zijGKBqJ0t+3BxYuK112piin"
    "IwMZ1PTEg489schFISBLeZe26zJ+SmKUwI53QREHV7udoZKQrB69DplOyVzWxrNCtVOZgY"
    "8DC7NR3j8zDb6AYFB/MJHcyq3XdQaC1T8NqLtkg6CuCK74A+/nR9fVa3kQLAxwGu8ocajE"
    "8ZIiFeUh1ZGyjZ3Z8cD5eIHypLEbWbeMvBaeNtLizFGfO2aLNkSCwK30NJV24aJcdf86U8"
    "EiNipd7cqnbenTxTmVeV/kboX2Anu2kO0UDNvDWUv/Aa6Zph+TcPknz65PzhPjj+yM39EG"
    "Uf2dzob+65VQmdDFzuZHAjft09UVGk3Z1GcsSTMZqs6O+SuuSOH/GoJ0kKDtDOxJyIv3uC"
    "02BJc8g2PSNsd2oYCauUqIsHwkEn1mr4Y/0Rku9dmYH6PImDhINdartPkYjIV6PEn2w8ZP"
    "1AcH7cSkddsWJ8ppJCGFqotpyI/S5vZF2VpSDENX57F6YDIo7WTkeD9wHCYj2FxfZKHsI2"
    "x7Et74hagbGh3WYjxbbea3bqaNgH9qB08STXJ42l/GKEpnvnZheU+oajDeVL6YmZEXTHfJ"
    "9tiIfEk8lmSULyDN0uCaIeRzgkiK+w73+HsLeiAUdyxUhXzarq7On+8eD6sXZ7bXb9CEUT"
    "GR1PtBcAx4+G4wfz+xa+iLwUeCI6N4A9Mqdei2kpyoHF9Vj8VdlB9YqnKOWAZ3SAo9Eg63"
    "/IVT4Bv8IIpgMymSGT2WZkrW2VsUP+I1P3ssvfnjTZwdnSCRi0tgOTtKqFx9Ioo39dMVjQ"
    "3F6e6KQ5BERxDNMxPqJopSsfmOKTY4ofc9k6P5JwRTlPIaiQxpqRjfyxkAu03gsZhlZkvQ"
    "8nqNALNwlzJImtMs+VPJAwKftJj4dHHG8VtUQdPE+DxHIiVmIIJNaiXWOsR449VUZ1eIW0"
    "J6QgAowKGJUd+74po0qXsW3Q2sioCi+8tYwqoQ9H2VQ6yoBJSQHdI93P/nXHwuk/4/Pn52"
    "/+hQieL7+ThUJkHU3QHfUjwXRYiLyQrauMyUz0GDkCPmSJzm/mQ3LOxXKbpklG8vtWJqM+"
    "9KsUHjACnC7PYeLAbzWiwG9rY8BvFc1Zc9DtDkduh/tOGHDXxp1spjtNZQ57SRZQ10V9Hd"
    "IHAclUBgTUh+M0I6+SB/R10ffpiiZldC3XvUp+QPRTAjJK9MHjACau9bPTpYl7ekvsMxGg"
    "qptiqYZNtG2xMJUwdmnTaFnyQCc9rgR1I2gpfh6SGDT5sPUfAE7rMWotOI56RBMFje2tnx"
    "ggXTaQLgjzWDUdwIEhzANhnscaF2dHrAp9c0LTjHi/q/NNJp94E2kIIC727Dsf3xP+HVrH"
    "fInWeOszLIbOcRhukwpghDn6r5tPH8WvWc1IyNGM+GyDzv/v65dVW6O3T9EwSO7FsiwaJp"
    "P6Hr1lYTlkgspXFyGL19N7ss2GgGljpWmTTb2uLzIb70Q6edHv+PJcw/H48rzW8yhvQc81"
    "i9+Cw8QUtJPu0i8IOVdn++aVxup/86p29ctbpbBHEjNQnSXRfPxlTgxOvzQ4/RJsbhuMvH"
    "LT6kH75j/NNo4aM2FpG8EnOhvgizr5dIAvCnxRY/dFne58CLs0uy6kR4+HsL0lo42gapxj"
    "chqf6Y8k5Gpv6e7OpMlPuiZs7RM9B+lN4agwHCCfLRANUL5VIqI8qfHbKcxvuLjWXDRo/K"
    "SOey3WMZEuKchxB2SdS4ZsxJIbvVemlivWOyzJClPfxG2zF3DOZdNLa7Q15nzDhPJZYr40"
    "wbkiCHjr4B0y36jPaDZ+QHRXRAaWhsG4+1ajHlnjMFJ3zmnqqpiX6gvsqrofCOXnz3Vgfv"
    "68Hmd5rwi0z+bYbC0fJJzTFR0nse++7fSBcjqjYsc0bBGqkh4Q83U88+l8vBokhU+YpJxG"
    "9EGxxhsjGkp5CG0YhDYyBH0cLGJh7rRZ/HlZUDd66ua3mEUkrYBupXDK8qByNFUO+brGgT"
    "ddEY9iI2OnJDcg4Nlfx404XzPqK8uBG1W8QhoUvEnsOo7Y2sfb6YLemWJfkQXkDZBP0y34"
    "NCSSHapOO63NxFOJDpdC8LwvRZP6vs5fvPr21duXb17tXV77K02erirAkARmjbuxRHIolz"
    "i1OO+iKAgHXrSdAR9zwcvZggbGc1ARhVkwmYVK+P80MaqL9dpvSOvP3540tk4/DOyhczpE"
    "kexezmWGoxFFmvuU1KRK1htXBaFuLKvTViD0nADMieAwkXEgqSTmYKVB91AnfxpgnI13EN"
    "xeonQbMuPU7EDAnIhz7sbz5690PI5yWD3Kyc1ymq5HQzKPpnFIFW6A+oMuKoJOLOwGiHs5"
    "7oLP2ZoYtaY6SDgBeCVKqhkmbYyTVgKl4BGwhjraYwnFYjZD+ntiw7wT185U9lBl0KTRKs"
    "oPF+vI6+NYKTCO7F7hkxbGkUDBmLUXhMA4OsrY84ylLdNxZt8FouMm0VliX36Ikd1UEHLO"
    "cnpxrmM4iVH1QJ9XzCbydS10AjcmlEU5qP5tHciIeZsmdBxCSI9G3t6i9ydUTFqYkEMoxm"
    "xSKnIwMZ1OzDqp+jJrR5AXgRL4Pmuui5HO4vSYFwcXnzauV0a79LqiMI4XtVpa2m4lvIaV"
    "7et9UelgyNqlXLSrsPNK1aaC4RtSexxpdmvS5G7kpNV5oz5biK8jq3yTLusYzUK24SRsqA"
    "5uFAEfpSv75aTBRxmxexIYOymLUuClPOqlhFCVNS8JuHysmgBwPFiwQ4yvi5WNjNTeQ4Vu"
    "5X6tIqTpjUY6muz1EPAGMglk0hIyCVFXSC97ypw9JA9CZZhPTFEOYoUjo+x2uSlPvg1DqN"
    "D6iUly+UxmJCcArwgEbV2aDQjaPsWgrV2vAMRsTwysRsy2vH92gaqq3MNJfHP8oYCu+Hz0"
    "8afr69P10E58fooO2mk/1Kb+2bs2UOB8BOdjo/NxqTy5oN4nlo13zuHYS+G20LFmZdt7AR"
    "c9jp13zQtItGHhvVGtdl7GgfqOoWuX5my1xsF2Olc0hqwHvSgFsBvDHjCVHmlY5cyZ3g9D"
    "Q409j3jTmVHH2byMA5APsDNCmMga1lipmgwWbSamIAcT0/nEcHYXCZvSjE7mZEAvaTF2ug"
    "hwFIdkyudLYtbWSiXrHOrds/gUrKn4/7xNfFopDmHq9mHqiIXqthAN/Ccv5NyS76vfWKad"
    "pw8kVDe/Pq7Z87LuAd+Hhr8nW/E4wVXCdUjNjmVSiDqHeR+NOEnQFnGVLEB+HHKZuWiEcy"
    "YwILjY98dLWQRcU/kvI99jScyBhTy0c0YeIiwJ9q/KyHE98mW5AaH/8osz4Ids1oKgF8SA"
    "mLfP312xh1b5u3k5wL8t/j5ZYH+6ZL4iuN14QlBREI4HMjgeaB2HbXyRBTFY8W1XfOTzKe"
    "U8TrNNtAuTClIOcJxy3cy5Dl2XwxrqZs4rlF3CZkwoC0IOQD0Eo6mk1J4ouYv5/qcMoGqK"
    "1+HupDHRS4ybsrWFR89c0kXt0W26OV87LWxvBtGAarmhfpRGvpGxvxdwMMmoF5fhA4sIn9"
    "bkgdeu8pIUnE1Y5hcz7PssMge2IgfQVoiz3BeM6nYOAlDO1mfZjgS6Oi3G2fk/7h4zrmnR"
    "rng4rEabGoJI0P/Gkq+iZGx/22XdHeFrycbQPVv7cpYSwR1wuXKcX4DI2aEumokcNHWyQH"
    "Xnd9HC+6T/VhTEoMmZ0fvRsHOyvT3cwd55MK5HNhW6W2hhEdpZ5mqZ4hl/w7L3HlmtBbkI"
    "5lsxXyqWUhrRyFXoYez0nmw1O+teoPSg2m84kp+N7liIMAqJmGEeoYihdTzzKV9WG+waSS"
    "r5T3FmxHd+HPOBkkUrSxbviVFtxm44+LqgMGNk74YV/aOsewVOrZiKyUiGTjYOllpnU9HU"
    "G8dONmuloWDctkXZMaCFEcZHuOT1HZjcRgPhg9i+ayLO2a1Gk2CVDurFeZmDDFyX9ilhcF"
    "3aMxcj5SZPiSc2RgAt20CtpCVHd1DwXjrmvZQL+sqjkYqd7O810pNkzRAxTNdXGSCCQ5+S"
    "EEXka4TYHcLikngA8ZB8mMJJqSUCuXTW6utmHiO+VERUiqSpt9FexAkf49BVRTxerXBo5N"
    "LNiTiQ9DzMuQycBJxG9EGRKdpYvVKQg+IVg+KVTUgjoRmMPelFOSDjrT3mNtpALm6p5fdg"
    "hCaQjUzdUh+iBP0WL85qWLq8dZykR3jRixNRPDd7gXfogQPREi3RTLxBV1vjOjy8Q3ozkX"
    "vngKv0uWtGqWp95Ka5U9AjmxXdTfOwGCGS6TILqWEgR9lHP8QDsgxHqWubCEnyZ2Wy6n1S"
    "2XjnDkZ4oeuPanJH/dmewvtbthLvPguIUn/sbzZrkWyYdlJ0qjg9xGa/knk0SZKbyQMJJ4"
    "gzFC1xhDDyxQJB4npI1kkuJXqX5FQijxGOAhahmZw2RMVfBBKqBOoePuWfwT+DSxYHnszA"
    "FvoOJb0+04dlH0cjgTKbMW+L5jhAszjcig9ckeSKwI58w9FdLBtwQYhkBNrS3vRri9Ri90"
    "0bDXvuDt5td7i89p767Y6ptfHowd7tDcbRj6Ic1BH0U1V5ovRTHN6rj7Tb3WkkXatkTC9u"
    "42JSTERXxKeCA4Lv2JoV3MRI9vNloNbzMg5q9ZfnGjr95XmtRpe3Su0vMY+mwlLwjMvhy5"
    "LgJW4d0a49KKC+CVXt8QA94v6iX9A765IUr71WtY5FOeAoUOs4bvAnUGD3NDOuY778q4xe"
    "qXI5snuNnHwtRk3lmcDajlApgTgJH+ic7FySAcLeigZUCkvfomzvt+Eq/6aZMLgYrdU4cC"
    "g1dHgA1mOPZ0Zq+5qWQdmt4/uAfpOg2yVBYjSabdFmSefLJLDEBQFBfCm0d0HPczGEiX8E"
    "Hv8OsWDXF8j3kTTh+WTXNIijkKzIakZCRBVlO0N8IGw3Fr9nTdvNJhQLmyinIMDhti5Lfy"
    "9UrorY7tp7jpPPKnGVZTuTXFWE2F8u33+8+PyzuvInGy+jvYswedDZ5c+3VxeV8z1mPp2b"
    "bPUHCQe9dq6lWsit4wPhHCevuXJnyW4f311W6UhtQyNgEb2jc5wQB/EfFSp7g7cyjQHvdL"
    "jKxNAVU8YReDzbf4udvZd/HuSjj2ZPwFFEVutIcRpL7QTkRaAjfdml54mXxTgWvJcZLMXf"
    "aWMDrMARTEx5wzDaBBTCUB3TdiYUu7n+TCiEISbxONeIemY6iEFIInpTeuTIpkU3GKFYls"
    "cLZfJapQO4P5YeNy5dpIu0QhXbFvsprPkaA638Xhyx0vLrS9NU+7swn0jiaEvNK2FuSfea"
    "MLhmBG3YPQmeob/I5PQNjZaJPRYlFyvG22MepK4mlrfBaLNqV5g0GG0k8NaMqsLS9Q6lvI"
    "yDLqW+0nvX56/feEsjz91ewkGYX5zroCxG1Xvuzqv56nFkhHA23kF8u6+2kCTFE7uoQl83"
    "tkPKiUE3JINuSNgnYcSnv3IVhazvrlYSG7Dd17//6Muv0AB4Lx3W1sync6OirYPEgIDj9E"
    "TDAZT1Gx1d/aZeVb+BlAqrGeIYEkldZOflLUDVXCYzqbSnIy8BHrRes3oTqDtw8NxmzxnZ"
    "zOi6dvJLEppTP4lU6f+JWUQuhIHFQvo7rnOYKUZNmlxmv8nxU5wX0E+kJuGKclnckySoSb"
    "eXTLeR7q7ksQgHTLqynqHP5EEsWE8O4UissW2uHQS/l80e8EJMyqEDxJL4a2X69QAfCd11"
    "XNloJg2eulP2OrApv7sn75x8G8W3MO11UBLry/ZzD+8wVXfG9l9RrpU22oFpC4UCMw/MvI"
    "zYqEvF6+ajIALT0aedl0LdgUHiduvLwooEO+9J2HmXjN3LRjNnCutuf2/SZNPNdqNOeEhi"
    "uaFNNgRSFqxLWbCXuThJGzWoi42d6J/SXEDXCTjW2VpULe2G/iNV52/SYymbtN+znCFv0h"
    "JdO1YS4uJcAAexfi7Gx0HGauUDBXGEgnwmeF4XFt/fayQj4W7UgI4T8S+yYr9SLQ/KBH3J"
    "J+yBR8VOMpNOaGUCGipAMgEXzxLupp/ImI4pGAjbvkLJkEpslZ4Zg5H0lJg5WEn2zMX4rC"
    "QrCT2YSX2gaqmZdLuUJyF8iJMvUz1+7nB30nj+XDJuuoojzX5ohtZS6TyUZXZ6A/hzLdHI"
    "Rw5EWbY6qKMgBhskMMVxgA/s5NTs5FQexzmhD6S48ZTvNW6jYX5UnwdCf5F9A9JNPetVv+"
    "ttmHgVs2vZ9zF3L0KZi5VlLnBWKpyVOk43JJyVOiDYpz3vxC6I+zjxRJ5DrjKF6rv7ZxLQ"
    "2n/SsrX/nvDoLuq9gIOruvuOM8JSV3ZSqsf3IOFcLO61VpzzdUOc83U1zgkd4J9EB/gnHN"
    "HMm5tGs1IShKlx6Siwm/mSeLFPvB9rToYsDpg0OVh4NnS61j4j8lGhCmlBd14NB84VK50r"
    "h8Vlqr/KkpC93nYL8UJ8Fxk39SxKOcH3G5DspafngJ5F2zqM9O8vWIdM/PSVCcA5ETCvdM"
    "wryHO0VKVD9NoG4gPRa8ej1zfkQQAup0dlYu1vThrNq2yYdtPIO+b7bJM2YiRi6jw0I3Mc"
    "c4JwehzyBicHGzNh3as6QBrLw6HI1mqeYwdgmu3LsB/3tB/bFhw8YffGPrj+EgeebxSoOk"
    "g4YbmWuP6Lcx2u/+K8nuvLe+PK1hh5yVhI/Jqj+ZqigQcZB5dx9wFXe80iF7nJxBWraKx9"
    "GU5sFF09kEAdfCqOmGiZR1MiB2sfRylsG9nant0hFodoTdjaTw2biPke2ixJoLB2vkNLYR"
    "iJX7aVgsLWoeHOWuKppaQ6r7LHTwLDy1rlBoaXxRNjr+HlWpQl1VkkNMmwKsi45GfuLMsq"
    "RUh+oimqOxlAdVRBERc3yBr2X3ckvXGhq0K4p7M3XJwdMMNO0/chv2o7wPdj6XGjWuu6GC"
    "ve9ALQ4nugjz9dX5/M4KWCY0V/rcu0PNydNBq6ybjpsp8cy8eYjZA6aWXq5GlNG4sqU3sx"
    "bDjdKV6DjFSq1tWjZt8D2+skDFlosqr3Au5Fmrpa1pbUJHyOk+9XbfMQ+0dSZEIxQjs7Rg"
    "7e+VQTr6s8x3TNwogj+bmIRmi2Ff/niHqH80zFVSoGSF8zSomFMnOm02eDc9dqnVS/8a6Z"
    "mHslf6+dgLwIFBVWlL4MeBgnEeel4NTNR5n+p9sQZH1J3aaQ3Du6MUwjMayXqrTk6anq9H"
    "GwiMWvgOZ59qziJhWdmzr9KcgJAYNvzeD3r4oBic/LOBh56z6RKdqpRl2As/EOgttZYZMl"
    "u+KNsCvqdsX9vcZdUVomBrvi2aeAIGGccOlaE8YNRlJ2gmiQ5LVk72bVHjKQ0+mudy/+Jc"
    "fCQafWbqvZFOmqnWy8g2rnXKcd3nl9O7zzSjs82DgH2Dg5i0OVX7e+zv0g4QTAQ9e4i4+P"
    "iCqWXI94TgQgbwH5JqSRANDYoVKUg2REl3wtfxXzfhVE4VZFKw83G3nlUgybitUT0n4OLG"
    "AbsbYyAxwOn7VtJTcRw/zU6SUPFCYbvC2d5tXZeKaSi+9EzVQ0ZNYlq746L9D0oZL0ldcP"
    "IzxOycY8OltPU8KL77GSl+zuNJKSCC+mHt5qurr+yjaI3UVJSdYS86WQTqqyYk48tI5nPp"
    "37W8RSD5Z47AThwJNB/X21VlrfVXWGdfpkJT2SvzSdPSEOxMiWTaCZGHlY0eKtFvvdaJf4"
    "UGdJAuJFMikyyoYDlvWVMEZtsXMigKkC04N61uPch/EuwWkh5xZAd0ANb9OnjGxWdKnhYT"
    "FaxQxDEhTJTOFGMy+UQ7STRjPGxkJB3yRP3qVuchnVlE9CAduoMkL1BU1CoHwulidEQS3l"
    "dBAF3QfodFoh1fdBqjRB4vHsVzJX+66a1ndRDvbT1slbqeKp7pY+w7Vt2HcSJdTvpMgIcW"
    "+A8PtPP11eX6EfP1+9e3/z/tPHQnguvVmkJ5+vLq7tCQFdkJDOl6rtdHencT/FhzH2FCY+"
    "kf3ukTZK/U62y94y2cxyIg7uZ72UEsqXygDh3XAH0X2hlar5oiFV84WiB31dgsl/3Xz6aJ"
    "pg4tF5hP4f8mlXcQBb9i4JRrJf1SaalHNKJsXjAeUDLk+9mf3x/wGd3DW3"
)
