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
    "eJztfW2T2zay7l9BzZfsVun62OOX+KRu3aoZZ7Lrc8Z2jmeyuylvrhYSMRIyFKEQ5MjK3v"
    "z3C5CixBeQAjgkBWK6KhXbJJqSngYbTze6G/8+WzGP+PzZxXzO4iA6+w79+yzAKyL+Ur41"
    "QWd4vT7ckBciPPOTsTgdlFzEMx6FeC4fdod9TsQlj/B5SNcRZYEc/fclQ3McIDHoGfrXkv"
    "HoX4hy9M+zf56hOxai7GmI3aFoKe5wGpFn8tkem4uH02DxuMfEAf0tJtOILUi0JKF42Jdf"
    "xGUaeOQr4dk/1/fTO0p8r4AK9eQDkuvTaLtOrr33fkjGyS84m86ZH6+Cw9j1NlqyYD+Ypl"
    "guSEBCHBEvB1MQ+/4O0exS+k3FhSiMyf4reocLHrnDsS/BPvvfd3EwlxijnepmmJNnAdlM"
    "qfd/dl8uN3w6/fjpdnpzdTudnlV0JL9KCe/dpTkLpH6p1LYEZiG/3f/6z/Pzly+/PX/+8s"
    "3b16++/fb12+dvxdjkp1RvfftH+mUOKKaPkt/q8v1f3n+8lV+IiUmUzq7dBf6bLxS4u3D1"
    "l6vPZ38kD8IRTh+VaO6gqpiTMPl7RWHvljhUqywvU1Kc+NVtFJddOGju8FZkusjQ7kM/K/"
    "x16pNgES3FP89fv27A/m8Xn9/99eLzn8SoPxc18HF36zy9J3E/4CzfPBOMs/F94Vt9M3qb"
    "/AOAiwPPN5rCB4luAD5ueQabvq9fnGsgLEbVIpzcKyIch9TIQqTDncP2/PmrtzrTVwyrn7"
    "/JzSK8YnVmYYqTAcpFqeEs8dmPJOQCxkEgf6kzm1/WT+aXlbnsUb728XZquuyV5QYEfMS2"
    "OWCRAuVb8jVSo5yNdwDdBjBvr/6R0LUVF4Qtj+GfPlz8I4F3td3duf708S/Z8Bzm764/XS"
    "qgnnIWh3NjxHNiALwx8Cmxnv66M4q6wJfEBgT+yy+uQB+Hvhkx8Z1k1X3xkgfhN4ZTQ5CL"
    "Ug7Yk2HAXhLsEWOwi1IAttnMVkWqLunifVBjsgtirYJWOxNhTehjoNCUcqqbol8QA/Tbok"
    "+DGftqamcKQmBmNM0MF3gSb9oKcZUsAK8JPIujFpAXpQBsTbDvmO+zDQm5Kd4VQSDmJoiL"
    "79EO8ZwgTHJdyAmOYmmQTREvyQHgpoBHeGFuWVTCAL0m9PdkqyTn9XgfJMCE62G8jmc+nU"
    "8lcGuyMokbViUdmNhDBw6Jd/769Yv/nK7Er6AyCcRktiuFHVBCcea/ONeZ+GJU7bxP7hVx"
    "99n8nqj8fsZ8ggM13gehEsgzIdUXyvsrw872y0+frguz/fJ9eTr/9OHySgCfwF5I+KnudM"
    "7ZgwBmpsqOaES8LDog7pmhHy3sS+p5RLET1Aj4QQimuAHW85BITKZYkV31ga1IXSixKNdN"
    "+qGW6a5JQGSb0Wcfltl7NF+2UExRDoK8bfHnMV8T8YPNNVCWBB201cEMB4Ex1zkIwUJgsB"
    "BwEnAa0d/bTPiyKMz41laHCu9h3kYHRUHQQOt1dx9S35eklAoxalfequRwvOh5v0o4f/Hq"
    "21dvX755tcd+f6UJ8jp4Zfy8HbwFSYC3DO+a8ch85pakANYyrD7m0VSiZGyXy5JgmNsa5p"
    "A8UE5VGaK18zovApO6DGgWhDXfrKhKOhe77S1vzqeYE/Nc57IcJDu32LNYsQe5o8mmhuVY"
    "ZTmY7Q2zXVY1393nimXlhRme329w6E0rd9g5qxtbvbU6X5Wv4AAvEvDk75S/YRcWvKGLQA"
    "Dw32R7pig4z92dNNWc83SctHSadecXaB3SBzENkJCRVeEY+WyO/axSfII2ofg84qHZFkVL"
    "khSMf8MRJ/OQROhP6Zf4j/Sfz9bbP1dr0vv5CEW9+pes5n5n5bG/YCGNlsmeaRCvZmLYL4"
    "8pam9KVtXNUt2RI3srIAdkS/V16gXVaRci5IUcrFR/8UZnf/ZN/fbsm/LyvnvxVDM9wOFW"
    "DXNOqByy3EaEjxDmpukrl+X8wi7QvHz/8eLzz+qVPRsvfahFmDzo7PLn26uLcvFeao70nY"
    "ODwHCuwYuRuAacBqoayOYAZKCsf4S9wMe7vjgIxCo8JxJ9U+6qkgX+qt1XIE9/SoalpiFP"
    "UWa4t8EBCjNR99+peBQVBVW18wMLieDuguAnWnovfg9WG6hqC6qRaeePbAZmV8/2BDfEmz"
    "0TL01MgYD43STF+t3FzbuL76/O/jiNr3aRs1FnqvZg+fuTxh5huZF6Dls9zMcbeH05K+zz"
    "y7RSvsu9+AWae43DuEwanCa6WrNwbze0K/0KUgOutQELV9gfZsXt3nXavT7GOyxFOWCfnb"
    "PPgl1roxrISnh8XkiEw4ibZ4XkxQD9tuiLVd4c+5wQIN/a8/X9qYe3inhaUwpgTgpyAA1y"
    "AOO11yoZvCgHS3AfBqiFWiAJuZu8k5X8vSE3iC0XZCDzpAZS8xldEoRJ3XZS3wsbGRjDn5"
    "cC7Ntiv2RmfVOz8e5F7fvolxox3yiXLRvvHLpvXmmA++ZVLbbyVomMxwIiddex2s2QvEhP"
    "JsPFZI4yUd8HK4up3ka6yAmAJvrck0rm/KBbUnapRntDKm8cCvtR4hugjz9dX59VZnwHsP"
    "64e4yTmOZe8hpET7/Fd4t9X5mVWR000d3sm0ZiPCXahwPhCOGAyX29JDsSSRogUylZHKL8"
    "c5Es4FAdC2T+AHWCZf43pHpLji6BtEpL7H/zDqFtx9KcMJmyHzaPQ/G2qBIqayd4XsSl7J"
    "vOoi/CjtIHEhqBWpABVFU7FXMZHfGJtzACtiwG2DqwL+HIsleTgGrk/1cFQQ39ep+lXLnH"
    "+qClx41MT9quaHWe2pog+Zng+Q6GRgdqP26i7UOFO5EeMieVnk4xI5Ws2K8UHB9bTE+z45"
    "Mqq6KAhprxTMBB1+fF8+c62ZDPn9enQ8p7Y6k9cHG21yy0QILs1Q2QoFORIIWZGnS7wzIb"
    "5VYBjuCNXvprj9HLZJgRu5QSmiH6G+HXz5i3RUvMkRRFOCgE1ieIhSgfPkE0+g7NfSpLf4"
    "TUA0EsIGgWRxEL0J0YPGPRshrK7/ODWhBh4L+WrDrN/FdOlBbpaxiSZPsLUgFhPj0pA8Js"
    "r26AMANhtsJGuUWYb5MN52N8eTdKny6n+9jaCS1sVeatiHLJRp+hv1Mxe2KZr7IV1HV3GZ"
    "EHEm5T4ktCokpx6eKRugz4XsxE+WeCIHBgSxaSZg6c6Uw3BJyNdzEC3Hk5fPKnAbjZeAfB"
    "7SWzCMgpkNNR6snBLW3Z9vgof5JjDNiTGD7UNraPg0UsfiXwFltsTDNv2evLYHnNyzi4xH"
    "bPXyIa+UYI7wWcq8Trhb9wFoeqvlT1LeQPEk5M4AZIe2keLz4+UhKQesRzIgB5C8iBowNH"
    "H6WeHOHoSaWkgpdnFZT1XDw5UaoX+l0ICc+YLHdkd6qN8/JYOWSCvpzJI4FmVEzubXbViK"
    "ZDq04rW3UadsXutBH2aV2qQRphx6FvBq/fJ+mpvg4DEfme0E1Ob1FEBJp63O1loMOdQYe7"
    "ovHXnc5FKSeofN/uPw2mIVn72xanbSlEwZDoGZI8dE3pUI2xxtpnQMuvtqlp0TJJ/TNVRU"
    "EMktNaow+hyMzwvNaqVHrdUKn0ulqpNJbIWG8YDx0XG0fs1zG4U8gMrEhJbEDg5ebnf6x9"
    "AdgwVuXluYZReXlea1PkrRLk8WqFQyOSnhNxYI5XCkw1K0wbS0wrlpuTgNOIPijmdaPzWZ"
    "ADB9TAAR3P3vNQU7tz13MuSHObbjFFOSjQ6b6LvUfb6KUgBj5oW/SlU08Jn9ZUHzT0si/J"
    "QT/7MrTJNpQ5smUxALYM7B1+ECRavP7m4KpEAeCqUZCx7bRJkLY9OIgAoJUi1LWwlnMsv8"
    "bUNIVfJesc3+slGS4JJ301Phu5JOYe1j1tM/wWs4iYgl0QAqiNoOaRQMUc7L2Yc3B37zWm"
    "iKUt6envOFIuiscAr4g7B3y/83zNxAJoFPUryw0IeHK66Xys893ebhlO+uKT4+0y8smM2i"
    "opCcHBLl1qZBGyeG2kjrwE6KJLXeTTUozycityoJcu9ZIuwIZWqyQEGumzMsPOfjN21mNo"
    "NJypLBCDImvXrNfFNb8sahz0lbPZHYDr9Hlf1eVNA9+MNAK4zeCWyPVxe5CtawBsM7Cl9d"
    "+uk+pij0afyZyFxWIwxe1JYzsKOTAZ0mkJHLSYsIOINZejmeY4QM5Jp4rJs99IdRZrwyZc"
    "JuBgmU8/jbTmprHyg4SDGHd/7DaPZ7+SudExkzkRByHuaw9iRu4ES6viXJ9Wf5BwYKNn8O"
    "4edxFRmOZ6tPcCALYW2JWg0Km6SPj+mbKLhO83U+i1GNFLF4nslOxHNWyDThBWdoJYiR9K"
    "16qCv8aShrwYVDQYVDQsqSdfrwinr6oB5CVJQN0AdU7mIVFwwiNlO5kQYG2ANfm6piHh5o"
    "ULBTmoXGjrwz8wwfvMM8DLYpCsXHess3lNTlkSJnfbyT33GW9TrJYXA/Tbov9bTH8XqK5W"
    "NFJ3LmzKPKyIOuCXFiMtb3Wqjt/W1xy/rVQcJ6jhgG9Urv8RsA9izgHdS2Q2AY1j33xaZ0"
    "LO4dx9dDYLJVR5SU14ICcAGbS9Zj6td1vow+zE26YX3b343Hy0q/es719i32c1HWj3dyfH"
    "IojTWTKwzbmz0oXwnqHbJUHU4wiHBHkCvEAguRT8S/wfR8nVxMkgHorXaMNi30MR8X1EA7"
    "RZ0vkSsdAj4ZGjZ7v/rJrQp0Ck21Nn7Q2EJnp/Jn7gdJMeWDZN0HmKYVF76z1czA6pVVB+"
    "ddq/iLrEYS8AxKFn4uAr2vG2IA5+b1FVK4jDfj7CqadP4tRTOaFvxaK6raNk6c3jjCwS4y"
    "jRZGQXAZP0BXHxCidMKWKC9NBI/kXuHSF2hzBK9zZQuubLSywO+TP0XgybLxmdk5RSCZok"
    "HoZ4vJogHHgoYBt5VikSX1NxBuqwH32Mry2lIwJnjFmyrDTTraXS96wPu2TjXUzX6iO2Be"
    "wJ2JOVeumMPZ1miX/HggcScrz72ZVVvnC/caGf50YOcBRQsVc6YWufTO/J9uixQD7m0bSQ"
    "DwarqXWrqc398520+qXFNnmdqtjXp+oeJJwgNEOnRufslwGHLEo5AXzfu3dxIC2Ewqo0pd"
    "EdhCCNziCNzt4ItJMmvIa4F5uR57iPtk7KUtC9A7p3WOFSmXbv2E/kTrxVh8v1y2+8VfX6"
    "eY+07sDaypiJruc67e0k28Kn7CxpF2VJ4JUO5ZUqNKivCpX6gd609lAtzMJz8YUwJzDzUs"
    "DwketsOf44srdDd8VVWIfjfMa6fEcbuYyl6Y7fE58KjSt31vf3GlmLl47S3VY3YiuVGPq+"
    "s/h+3zKkLNwdkOwJaRydCaEvZ0m+nXh8FpXKxu8fIJuBPAhB8/C7vWmHT7r+Gna++935ps"
    "GMfZ3GoWKPtelM7ZyQi0j31BKmbL508S7LQSHN0VC88RkXJzjdYrD53EO//ygiq3Wk6NFQ"
    "66LmRaB4uuxy7lhOBc6mqt2DDPj6rX19n2BZ+hwHEVWsgU3wlyWhbrqtDk7YEgNegrMsJC"
    "9XwNjEopekHJr/nZn1BCIShmZdQ4tSzrG9fg7tg3Oa7bQtdzSgfNlCMyVBh8zL0NsZuWha"
    "Ef6bFfb9WvuelxvuxXjZL/Yvz799s0db/qMJ35sPF9fXyjbQ+yhjdbmsTT4qCME+Ub+JLi"
    "nYHWxgfIqjBRMoXOQeOS416We8FGaoTRsaFSUoNjZUiqrf4GC70dPdrx5ipwM2JMZhWCYN"
    "GxKG5xT3fELxoNZ+kBj5vfhxJgBn4x0M27481wD45XktvPJWaQMiaeRvetZ2Uco9d7SvAw"
    "CYp+AflzTA4VYNdCZRLgTYRuniNLLZ3GSQZZXKJFcIIJC8fP/x4vPP6kKXbLzMt1iEyYPO"
    "Ln++vbqAKICta6vi5BxTf2kvAc5Sz86SKj4JvVQmVQdpPyVt8o6+p3xFOSfeTbxYEF5Xba"
    "0aNmlMAssEpnwvYdr4brNkK4TRmoRcGDmPEY4CFqENDiIUMTSTLUySZxMP4YUAv6GxXbtn"
    "6ZR741DchGR5i8zYWPvPORlPrllT8gv84RXSVkhBBJb4fpd4KPzrq/Avnca2QWsjfyq88F"
    "YRKLYSX/vSZ/N7JXHK3W4mTMnA6UyOHKBLDbRws8kqQyJ7vQqGODgWGCFQEMu10yUFOVWo"
    "ASuP30yuN6+NYsQQxWRZrVhmQHEEjdgsXRPhXHtLovNATnruLxuHa8aN6pFyIg6i3H1FEo"
    "ujuTAdRvvaBxEHIe6+pi7Zh54K1MzWzIKYM5VfA1voFESqaHpxHPpUCpBvWRvD5tifrlmo"
    "mPb1pTEFIWegf1RdTMU3PI0H8y7mEVtdrdiv9EzV3Ct3e9LY1ysZOCX7kR2H+jKOlXw/R0"
    "/UetKZpPaT7jHXgyV/GqCbjQcmqMEE5wKKBQuNmljkZZybwi+e65xtLEbVezTPK6cbr4hH"
    "sXErwLwUhLRb0z7DljiDN8MZeXL0fImDRZtE3YIchAI7mfeWMPMP0nKdKTh5eqORja/2Qw"
    "ZqVZebiNBozrYp3YKNx2bh2Xjo0Kzsn4TnS2kZB6I0nYdo14xTdePW+hL0nAhEUcocZQxN"
    "zs7WIZsTziUuI523IcFcNWvrcT5IOEcIX2t5Oq8bPJ3XVU/nDq+ob+RNHiQGRFhgFY/ZAK"
    "+oWUwkG+/cJO7FXbc/4jTmeB4L6YIG2DfvnVqUcw7tXubyHrV97bF+AKoq6wxzG7xxE3mg"
    "wiMzPbmvKAYzXmfGZ6C1mPAVUZjvj5vvpjylLAczXmfGb6gnHl6BuXaa78c7M707c8SXhC"
    "6WJvkhBwEAs84KmM7PihxAWwet8XytCgK41RbuYXrC0sqkiXJJCmCt9I8NxV+moWGksyjl"
    "HiHoPDY0o5Ea4/rk0oMEzNpKvq4fh0vMFetX/ZzNyzg3Y8+1KOx5A4U9r1LY/DerAH1Lvt"
    "bZ3KKYA1g3QHt79Y/E8dq3WssQVXday4bnNPBONl8rGWU2j/n0axX0H3yG6/p5H2RKiN9J"
    "od4sxrO+bEYD6N9/+uny+gr9+Pnq3fub958+FmBOb8pLh03qz1cX10qMVS2Mj2GsCvsAxi"
    "qMI2EjTCxHNh5MhrHJCMmKRcT0qLmilAOwQ3rdk0uvs6BNxfFzMFysPp8cb1s2+FHfoIka"
    "TfD5knixL4yPiTrKUqATx1q42KWbDhq4iK+APv50fX3K09bHCWrdYetqRPeWoQNYb7JnOY"
    "1v2ZbWgHya4oCrwGMhJ0n6naJEIH970lQoQA4DB+jQB42FrVv2oLGwRcrQ4IXQWPjk6rCM"
    "Etr2snRACqGx8KOQtbax8FUY4qC4vhfvNHOVZMwQTROz3hK7I+WhonEklrmJyhhmDXeaLX"
    "xaJtlz9ws4oq7HPBT7u+IMBm4vdTQ8Tk7zM4E4J+Iiyj1twXkkwtRor/MgAfucmiDjKCKr"
    "dWSScJkXgby1ahIrMd40PsjAhnHnG8ZQfN538TmcGWrR1LekFdEPQrVxSLxbvDhTOO/525"
    "MmD/5uN3Aa4cUg2w0L2Guwaj5PGhx0+xsGDOdH9lHgCIbdqhcBNtlsix3mtxoWhjtsC9he"
    "g+01qzaBzLfXFh3guqOA45rw+vtqCws31X4g0Xx5pqTl8sYRQi6GkF6oOEuipFnXldxshO"
    "b947TLTdy9qGxdBl+UcpDHd7/ZtoMsDmkLoHdSDgLdV0Adtt/63X67oyGPjD3SvBT4o90f"
    "8YRb6CQnBCp5QiECcExzWNvmmNroRNl7mPMP1I8S76XqSaV3Jo2uVDKm/+xEcJfGYS0mDe"
    "5SRCPfaK9jLwDEUo9Yik+UzSkUmTANR3LlZBzEuXtnFM/VrYbqIT5IDJiMIVaGoDcjU4BY"
    "xwetd0Ar3if5uqYh4cZcvCjXUw24k3tDwLqtW0eBdT8F1i1UtWGhsjSoOECDg8uAshxrGR"
    "eHTKJu7XRjqU82VwzKfTIRB6lfLxR7s2Q+maqBvmTiHg7UWBcFS3DPhGRfeGdvwrDt4y4/"
    "fbqWT963j7t8X+4P99OHy6vPf3rx58oaWG7PhMNoyu7MOjQVZICQ9ElIdlh3QEgOEadx6U"
    "aXjxRnpX18JOlsU0tGsr43R5mI7NHTS3ZF6a3etQKCTGdLTEczP7HXjDvp1NfY8ZP2PbTM"
    "bMOSavF70uWaerome5bNeG1Qa7rsnZqlMN9nGyVDSe80s5NkzEkbvn0pdqlJj2I2a7QChG"
    "UowjKGk7UHC6Z03+TDMJtz8DTOkXdF4Eu2mc5Y5ooZRKpKkhCq0g9VBSyid4ps8Ea8D0ID"
    "Qr2/MlqsfRwsYsETjLIdCkLu2ZJekkqggtYmvjKGjfqnGlCxtU3tU9LH+DInrAyruNGn1k"
    "porW1UmwZR6hve5G5PjgdaoOENRFXqjTCwFotYC/T9ALpi52sCfT+g70eBo/wlZPFaxU7S"
    "G428ZCGH6BGSs78vcYRwgHYTC7E7JPgHkhMAJR+FlpijGeFUCD5Dt+Ie9RDlyaid0DdcXH"
    "t2VtJKx4+G2jlXloIjrIlwo0jnQQJ2ozR2o6Cff4/ghrGvCtPXH7G9F3AgRN8AZi9nbHPh"
    "e0+l1ZyadEQvSUFT9Eq0PZwv6UOLfZCSIBQmmkQSKu7RCVnnB7KaqTsl5G8fZ6DTVTKyl8"
    "hY+gEpWWvoPlcOoUEi0qknehP5C5lZ34Rs/ICL52o/+cfITyDTq1946S6Kor9o7kUgbwDy"
    "BsYN/uR4BD6/auvpIy8B2ug1DL/IAosQhD8SMc5PyuMheNjecKGRReL63KTvk9ovSm5Ojn"
    "tFXIzTDM5fIDkYbWi0RDtnSkbRMUqe9J38OwtI8kcsbtEA8Yis0/HCV5KPlMODLWLSdUJY"
    "jInEIzZB+uCI+R6SvT2rwfthP/qoj5e03oXMB0sWl2Y3Dtoq95uoDCwKWJTFuumORZ1mpb"
    "9m83vi3S5DgpUdqwr3G9d7Pxk5jZKh2kt+Olz8gSOxxPrbZDtcPl3MAZauwnIlTeATCyzf"
    "iNWVBqoV/BFPgu5Y1tqkI81nE50rV4cmJRTEhsp+cEQZtq/MLuLuyMJsYz6creuy7ERxTY"
    "N71Zq8v9e4HifdHnwxrJctyeygI+jWZJepONpN0sRXhdOs6hzVagNxaLtk61oIvYHG2xvo"
    "mqp7FybXG5c/n/bSrhCysEdpHpoWRTjBpO8YbkjWPiV8umY+nRsxkKrkgOlP/s7IjDE7h3"
    "yd+zGnD4qJ3di2piAHnWsMOtfYm4DzhGjgieNTxzO6n5AuxlcEayMxN62BHT7yZ9ekH3vg"
    "T3o2V0EUbs9q3J705uSY7zMlYhzVzL0xDP4lz4d27VYa42ZfJ6c5vSUxr2rIpeiUn0DE0F"
    "Z6kjl+j1xCsyDVyF4R3RU0ZxqgQbvrQdj6Msnc3eOkpMciydx0bKiRBF5iJS+B4IkFK2Kh"
    "DzMQRWAnNuqlF3YC8SgHipYuZQayiqGkNxrJyUwOOekhMkBMrCQm0CffKkWNgTE+JZoyhj"
    "75Lhotc9ZoKcWxkju60SbfRvZobZf8D7G62D253kgdV7FuhTswR7eMcDNzTA4Ao3Msv73p"
    "YW0VWTiuTT8Ri3xd05BwY8pelIOOjsDMRwE+MPMxqAOYOTBzYOZtmPlnsmahsghod6eRnY"
    "fJGCgEgkKg44VAc7aS7LCqr/qW9jkRaGpv3NReODhkwUKjiqC8zICQJ33densnei4GumOh"
    "tMNEFQ9ockMLclAMZOCDyqMuhBXl01+5+HoGBqUiOOAc//KLM4YFdu1sWYeLionXXivFFO"
    "VAMZ0rJiSc+W0OQikJQtjMvbDZEwrTFBTCOV0ERN1erlYjRSF4HTpVyd7YzLZGWqnKgWIg"
    "wuyWOsYXYbYxDAoB5hMGmFWr76DQWmbgtSdtkXQUwBXfAX386fr6rG4hBYCPA1zlDzUYn3"
    "KLhHhJdWTtRsnu/uT4don4obIUUbuJtxycNt7mwlOcMW+LNkuGxKTwPZR05aZRcvw1X8oj"
    "MSJW6s2taufdyTOVeVXpb4T+BXaym+YtGqiZt4byF14jXTcs/+ZBkk+fnD/cb44/cnE/7L"
    "KPTDf6i3tuVkInA5c7GdyIX3dPVBRpd6eRHPFkjCYr+rukLrnjRzzqSZKCA7RzMSfi757g"
    "NFjSHLJNzwjbnRpGwiol6uKBcNCJtRb+WH+E5HtXNFCfJ3GQcLBLbfcpEhH5apT4k42HrB"
    "/YnB+30VFXrBifqaQQhhaqLRWxX+WNvKuyFGxxjd/fBXXAjqO16miIPsC2WE/bYnsjD9s2"
    "x7Etr4haG2NDh81Gim191OzUu2Ef2IMyxJNcnzSW8osRmuGdm92m1DccbShfykjMjKA75v"
    "tsQzwknkw2SxKSZ+h2SRD1OMIhQXyFff87hL0VDTiSM0aGalbVYE/3j4fQj7XLa3PoRxia"
    "yOh4or0ABH40Aj+Y37eIReSlIBLRuQPskTn1WqilKAce12PxV2UH1RueopQDkdEBjkaDrP"
    "8hZ/kE4gojUAdkMkMms83IWtsqY4f8R6buZZe/PWnyg7OpEzBobQcuadUKj6VRRv+2YrBN"
    "c3t5opPuEBDFMahjfETRylA+MMUnxxQ/5rJ1fiThinKeQlAhjTUjG/ljIRdovRcy3FqR9T"
    "6coEIv3GSbI0lslXmu5IGESdlPejw84nirqCXq4HkaJJYTMRNDILEWrRpjPXLsqTKqwyuk"
    "rZCCCDAqYFR2rPumjCqdxrZBayOjKrzw1jKqhD4cZVPpKAMmJQV0j3Q/+9cdC6f/jM+fn7"
    "/5FyJ4vvxOFgqRdTRBd9SPBNNhIfJCtq4yJjPRY+QI+JAlNr+ZD0mdi+k2TZOM5PetKKN+"
    "61cpPOAOcDo9h9kHfquxC/y2dg/4raI5aw663eHI7XDfCQPu2riTzXRnqcxhL8kC6rqor0"
    "P6ICCZyg0B9eE4zcir5AF9XfR9uqJJGV3Lea+SHxD9lICMEn2IOICLa712unRxT++JfSYC"
    "VHVTLNWwibYvFqYSxiFtGi1LEeikx5WgbgQtxc9DEoOmGLb+AyBoPUarBcdRj0hR0Njees"
    "UA6bKBdME2j1XqAA4M2zywzfNY5+LsiFeh705ouhHvd3W+ifKJN5GOAOJizb7z8T3h36F1"
    "zJdojbc+w2LoHIfhNqkARpij/7r59FH8mtWMhBzNiM826Pz/vn5Z9TV6+xQNh+ReTMuiYz"
    "Kp79FbFpZDJqh8dRGyeD29J9tsCLg2Vro2mep1Y5HZeCfSyYtxx5fnGoHHl+e1kUd5C3qu"
    "WfwWHBRTsE66U78g5Fyd7ZtXGrP/zava2S9vlbY9kj0D1VkSzcdf5sTg9EuD0y/B57bByS"
    "s3rR60b/7TbOOooQlL2wg+UW1ALOrk6oBYFMSixh6LOt35EHZZdl1Ijx4PYXtLRhtB1TjH"
    "5DQx0x9JyNXR0t2dSVOcdE3Y2id6AdKbwlFhOEA+WyAaoHyrRER5UuO3M5jfcHGtuWjQ+E"
    "kd91qsYyJdUpDjAci6kAzZiCk3+qhMLVesD1iSFaa+SdhmL+BcyKaX1mhrzPmGCeOzxHxp"
    "gnNFEPDWwTtkvlGf0Wz8gOiuiNxYGgbj7luNemSNw0jdOaepq2Jeqi+wq+Z+IJSfP9eB+f"
    "nzepzlvSLQPptjs7l8kHDOVnScxL77ttMHyumMihXTsEWoSnpAzNfxzKfz8VqQFD7hknIa"
    "0QfFHG/c0VDKw9aGwdZGhqCPg0Us3J02kz8vC+ZGz9z8FrOIpBXQrQxOWR5MjqbJIV/XOP"
    "CmK+JRbOTslOQGBDz767gR52tGfWU5cKOJV0iDgTfZu44jtvbxdrqgd6bYV2QBeQPk03QL"
    "Pg2JZIeq005rM/FUosOlEDzvy9Cksa/zF6++ffX25ZtX+5DX/kpTpKsKMCSBWRNuLJEcyi"
    "VOLc67KArCgRdtNeBjLng5W9DAWAcVUdCCiRYq2/+n2aO6WK/9hrT+/O1JY+v0w8AeOqfD"
    "LpLd07nMcDR2keY+JTWpkvXOVUGoG8/qtBUIPScAcyI4TGS8kVQSc7DSoHuokz8NMM7GOw"
    "huL7t0GzLj1OxAwJyIc+HG8+evdCKOclg9ysnNcpquR0Myj6ZxSBVhgPqDLiqCTkzsBoh7"
    "Oe6Cz9maGLWmOkg4AXhll1Rzm7Rxn7SyUQoRAWuooz2eUCy0GdLfEx/mnbh2pvKHKoMmjV"
    "5RfriYR14fx0qBc2T3DJ+0cI4ECsasvSAEztFRxp5nLG2ZjjPrLhAdN4nOEvvyQ4z8poKQ"
    "c57Ti3Mdx0mMqgf6vOI2ka9rYRO4MaEsykH1b+uNjJi3aULHYQvp0cjbW/T+hIpJCwo5bM"
    "WYKaUiB4p5tGKaqnyLe2uPLPIr7dSNS0naxb6VKXq8jNLSYmor4bW2t/UNqT2oMbs1aQrE"
    "cNLqJEafLcTXkfWPSf9pjGYh23ASNtRNNopA9MYVuz5piN5E7J4ExuGbohTEb47GbyCIb8"
    "1LAs6wVQoAl8yCFWJ8/X2AkppQ0lu5XqsIaXqjkY4maz1sBQKZBDJpCZmE/ShIvHnKnD0k"
    "D8JkmCumKAe7KCOj7HZ1fDv5MgybKNYrJslyMtFITgBeEdjOssq5Hcl2ll2vQJehg7Jl6Q"
    "JWVYqwkwDnLGsBXfH56ONP19en67uaREMUXVfTHnpNPVd3rUMgLANhmcawzFLZ7bo+WpCN"
    "dy4U00uxn7CxZqV+ewEXYzGdd1oKSLRh4b1RfV9exoGc4KHz3edstcbBdjpXNBOrB70oBb"
    "Abwx4wlR1pmOXMmXrhoaHGnke86cyoS2FexgHIB1gZIYBuDWusVNoEizaKKciBYjpXDGd3"
    "kfApzehkTgbskhZjp4sAR3FIpny+JGatUFSyzqHePYtPwZqK/8/b7NwpxWEDr/0GXsRCdS"
    "lxA//JCzk35fvqUZNZ5+kDCdUNU49b9ryse8D3YeHvyVY8TnCVcB1Ss6M8FKLOYd5H8zYS"
    "tEVcJQuQH4dc5nQZ4ZwJDAgu9v3xUhYB11T+yyj2WBJzYCIPHZyRB09Kgv0rVy2X9ciX5Q"
    "aE/ssvzoAfslkLgl4QA2LePrNxxR5aZTbm5QD/tvj7ZIH96ZL5is3txlMlioJwpITBkRLr"
    "OGwTiyyIwYxvO+Mjn08p57HqmPGGko2ClAMcp1xRcK5D1+WwhoqC8wpll7AZE8qCkANQD8"
    "FoKqmfJ0ruYr7/KQOomuJ1uDtpTPQS46ZsbeFxBZd0UXvcj27O184K25tBNKBZbqiso5Fv"
    "5OzvBRxMMuolZPjAIsKnNfnKtbO8JAXnWZX5xQz7PovMga3IAbQV4izXBZM03JwAFPr0WV"
    "4iga6qxTg7/8fdY8alFt2M/NxstKlVggT9byz5KkrG9rdd1t0RvpYsDN2ztS9nKRHcAZcr"
    "G/kFiJwd5qKZyEG7GwtMd34VLbxP+m9FQQzaPxm9Hw0rJ9v7wx2snQfnemSq0F1CC5PQzn"
    "JMywzP+Fs5vffIai3IRTDfCn2pWEppRCNXoYex03uy1ew5eoHSww2/4Uh+NrpjIcIoJELD"
    "PEIRQ+t45lO+rLYeNZJU8p+iZsR3fhzzgZJFK0sW74lRbcZuOMS6oDBjZO+GFZ11rHsFTm"
    "2YislIhkE2Dp5aZ6po6uFiJ5u10lEwbS+yVnYMaOGE8RFOef0AJrfRQfgglu+aHefsVqNL"
    "sEoH9RK8zEEGoUv7jDCELu3RxUi5yVPiiY07gJYtoFbSkqMrKEQvHYteygl95dFIxU729x"
    "rpSTJniBimG6sMEMGhT0mIIvI1QuwOYXFJPIB4SD5MEaTUEoFcOmvt9bEDq4OIqAxJU2+j"
    "vYgTMcahq4p4vFrh0CikmxNxIOl5mI71nAScRvRBkSnaWL1SkIPiFYPilU1II2EZjCPpRT"
    "kg460j5jb6QC4uqeX3YIQukI1M3dIYogT9Fi/Oali6vHWcpEd40UsQUTw3e4F36EEA0RIr"
    "0Uy8wVZbEzo8vEN6msi9c8BV+lw1o9S0PnLR3BnokWlFd9E8TEbYyXSZhdQwkKPsox/iAV"
    "mGo7S1TYQk+bOirPqYVDbeuYMRXujGo5rCUX+2p/D+lq3Eu88CorQf+5vNViQbpp0UnRpO"
    "D7HZr2QeTZLkZvJAwgniDEVLHCGMfDFBkLgeknWSS4neJTmVyGOEo4BFaCbVhqj4i0BClU"
    "Ddw6f8M/hncMniwJMZ2MLeoaTXZ/qw7ONoJFBmM+Zt0RwHaBaHW/GBK5JcEdiRbzi6i2UD"
    "LtgiGYG1tDf92iKz2H3TRsOeu4N32x0ur72nfrtjam08erB3a4Px7kdRDuoI+qmqPFH6KQ"
    "7v1Ufa7e40kq5VMqaXsHExKSaiK+JTwQEhdmzNDG5iJHt9GZj1vIyDVv3luYZNf3lea9Hl"
    "rVL7S8yjqfAUPONy+LIkRIlb72jXHhRQ34Sq9niAHnF/0S/onXVJitdeq1rHohxwFKh1HD"
    "f4Eyiwe5oZ1zFf/lXuXqlyObJ7jZx8LUZN5ZnA2oFQKYE4CR/onOxCkgHC3ooGVArL2KJs"
    "77fhqvimmTCEGK21OHAoNXR4ANZjT2RGWvualkHZrePrgH6ToNslQWI0mm3RZknny2RjiQ"
    "sCgvhSWO+CnediCBP/CDz+HWLBri+Q7yPpwvPJrmkQRyFZkdWMhIgqynaG+EBYbix+z5qW"
    "m00oJjZRqiDA4bYuS38vVK6K2O7ae46TzypxlWU7k1xVhFhfLt9/vPj8s7ryJxsvd3sXYf"
    "Kgs8ufb68uKud7zHw6N1nqDxIORu1cS7WQS8cHwjlOXnPlypLdPr66rNKR2o5GwCJ6R+c4"
    "IQ7iPypM9gZvZRoD3tlwlYuhK6bcR+DxbP8tdv5e/nmQjz6aNQFHEVmtI8VpLLUKyItAR/"
    "pySM8TL4vxXvBeZrAUf6edDfACR6CY8oJhtAgohKE6pq0mFKu5viYUwrAn8bjQiFozHexB"
    "SCJ6U3rkyNSiuxmhmJbHC2XyVqUDuD+WHjcuW6SLtMIU27b3U5jzNQ5a+b044qXl55emq/"
    "Z34T6RJNCWulfC3ZLhNeFwzQjasHsSPEN/kcnpGxotE38sSi5WnLfHPEhdTSxvg9Nm1aow"
    "aXDaSOCtGVVtS9cHlPIyDoaU+krvXZ+/fuMtjSJ3ewkHYX5xroOyGFUfuTuv5qvHkRHC2X"
    "gH8e2+2kKSFE+sogp73dgOKScG3ZAMuiFhn4QRn/7KVRSyvrtaSWzAdl///qOvuEID4L10"
    "WFszn86NirYOEgMCjtMTDQcw1m90bPWbelP9BlIqrGaIY0gkdZGdl5cAVXOZzKXSVkdeAi"
    "JovWb1JlB3EOC5zZ4zMs3ohnbyUxKaUz+JVOn/iVlELoSDxUL6O64LmClGTZpCZr/J8VOc"
    "F9BPpCbhinJZ3JMkqMmwl0y3keGu5LEIB0yGsp6hz+RBTFhPDuFIzLFtrh0Ev5fNHvBCKO"
    "XQAWJJ/LUy/XqAj4TuOq4sNJOGSN0pex3YlN/dU3ROvo3iW5j2OiiJ9eX7uYd3mJo7Y/+v"
    "KNfKGu3AtIVCgZsHbl5GbNSl4nX6KIiAOvr081KoO3BI3G59WZiR4Oc9CT/vkrF72WjmTO"
    "Hd7e9Nmny62W7UCQ9JLDe0yYZAyoJ1KQv2MhcnaaMGdbGxE/1T0gV0nYBjna1F1dJu6D9S"
    "df4mPZaySfs9yxnyJi2xtWMlIS7qAjiI9boYHwcZq5cPFMQRCvKZ4Hndtvj+XiMZCXejBg"
    "yciH+RFfuVakVQJuhLPmEPIip2kplUoRUFNFSAZAIuniXcTT+RMR1TMBC2fW0lQyqxVXZm"
    "DE7SU2Lm4CXZo4vxeUlWEnpwk/pA1VI36XYpT0L4ECdfpnr83OHupPH8uWTcdBVHmv3QDL"
    "2l0nkoy+z0BojnWmKRjxyIsmx1UEdBDBZIYIrjAB/YyanZyakijnNCH0hx4Snfa1xGw/yo"
    "Pg+E/iL7BqSLetarftfbMIkqZtey72MeXoQyFyvLXOCsVDgrdZxhSDgrdUCwT3veiV0Q93"
    "HiiTyHXOUK1Xf3zySgtf+kZWv/PeHRndR7AQdndfcdZ4SnruykVI/vQcK5vbjXWvucrxv2"
    "OV9X9zmhA/yT6AD/hHc08+6mkVZKgqAal44Cu5kviRf7xPux5mTI4oBJU4CFZ0Ona+0zIh"
    "+1VSE96M6r4SC4YmVw5TC5TO1XWRKy19suIV6I7yLjpp5FKSf4fgOSvfT0HDCyaFuHkf7j"
    "BeuQiZ++MgE4JwLulY57BXmOlpp02L22gfjA7rXju9c35EEALtWjcrH2NyeN7lU2TLtp5B"
    "3zfbZJGzESoToPzcgcx5wgnB6HvMHJwcZMePeqDpDG8nAosrWW59gBmGbrMqzHPa3Htm0O"
    "nrB7Yx9cf4kDzzfaqDpIOOG5lrj+i3Mdrv/ivJ7ry3vjytYYeclYSPyao/madgMPMg5O4+"
    "43XO11i1zkJhNXvKKx9mU4sVN09UAC9eZTccREyz2aEjlY+zhK4dvI1vbsDrE4RGvC1n7q"
    "2ETM99BmSQKFt/MdWgrHSPyyrRQUvg4Nd94STz0l1XmVPX4SOF7WGjdwvCxWjL2Ol2u7LK"
    "nNIqFJhlVBxqU4c2dZVilC8hNNUd3JAKqj2hRxcYGsYf91R9IbF7oqhHs6e8NF7YAbdpq+"
    "D/lZ2wG+H0uPG9Vc18VY8aYXgBbfA3386fr6ZA4vFRwr+mtdpuXh7qTR0U3GTZf95Fg+xm"
    "2E1EkrUydP69pYVJnai2PD6c7wGmSkUrWtHjX7HthfJ2HIQpNZvRdwb6epq2ltSU3C5zj5"
    "ftU2D7F/JEUmFCO0s2Pk4F1MNYm6ynNM1yyMOJKfi2iEZlvxf46odzjPVFylYoCMNaOUWC"
    "gzZzp9NgR3rbZJ9QvvmgndK/l7rQLyIlBUWDH6csPDOIk4LwWnbj7K9T/dgiDrS+oWheTe"
    "0YVhGolhvVSlJU9PTaePg0UsfgU0z7NnFjeZ6Jzq9FWQEwIG35rB718VAxKfl3Fw5637RK"
    "ZoZxp1Ac7GOwhuZ4VNlqyKN8KvqFsV9/caV0XpmRisimefAoKEc8JlaE04NxhJ2QmiQZLX"
    "kr2bVX/IQE6nu969+JccCwedWrusZirSNTvZeAfNzrlOO7zz+nZ455V2eLBwDrBwchaHqr"
    "hufZ37QcIJgIeucRcfHxHVXnI94jkRgLwF5JuQRgJA44BKUQ6SEV2KtfxV6P0qiMKtilYe"
    "bjbyyqUYNhWzJ6T9HFjANmJuZQ44HD5r20xuIoZ51eklDxSUDdGWTvPqbDxTycV3okYVDZ"
    "l1yayv6gWaPlSSvvL2YYTHKdmYR2fraUp48T1W8pLdnUZSEuHF1MNbzVDXX9kGsbsoKcla"
    "Yr4U0klVVsyJh9bxzKdzf4tYGsESj50gHHhyU39frZXWd1WDYZ0+WUmP5C9NtSfEgRjZsg"
    "g0EyMPK1q81WK/G+0SH+osSUC8SCZFRtlwwLK+EsaoLXZOBDBVYHowz3qc+zDeJTgt5NwC"
    "6A6o4W36lJFpRZcaHiajVcwwJEGRzBRuNPNCOUQ7aTRjbCwU9E3y5F3qJpe7mvJJKGAbVU"
    "aovqDJFiifi+kJu6CWcjrYBd1v0Om0Qqrvg1RpgsTj2a9kro5dNc3vohysp62Tt1LDU10t"
    "fYZr27DvJEqo30mREeLeAOH3n366vL5CP36+evf+5v2nj4XtufRmkZ58vrq4tmcL6IKEdL"
    "5ULae7O43rKT6Msacw8Ymsd4/0UepXsl32lslilhNxcD3rpZRQvlQGCO+GO4juC61UzRcN"
    "qZovFD3o6xJM/uvm00fTBBOPziP0/5BPu9oHsGXtkmAk61Vtokk5p2RSPB5QPuDy1IvZH/"
    "8fE9teNQ=="
)
