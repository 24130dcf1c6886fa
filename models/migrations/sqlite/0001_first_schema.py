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
CREATE INDEX "idx_posts_in_repl_a8026b" ON "posts" ("in_reply_to_id");
CREATE INDEX "idx_posts_quote_o_9bc064" ON "posts" ("quote_of_id");
CREATE INDEX "idx_posts_account_928097" ON "posts" ("account_id", "id");
CREATE INDEX "idx_posts_visibil_89d088" ON "posts" ("visibility", "id");
CREATE INDEX "idx_posts_group_i_1495af" ON "posts" ("group_id", "id");
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
CREATE TABLE "polls" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "multiple" INT NOT NULL,
    "hide_totals" INT NOT NULL,
    "secret" INT NOT NULL,
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
CREATE TABLE "poll_ballots" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "poll_id" INTEGER NOT NULL REFERENCES "polls" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_poll_ballot_poll_id_990dd1" UNIQUE ("poll_id", "account_id")
);
CREATE INDEX "idx_poll_ballot_account_0d671a" ON "poll_ballots" ("account_id");
CREATE TABLE "poll_tallies" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "poll_id" INTEGER NOT NULL REFERENCES "polls" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_poll_tallie_poll_id_1496b6" UNIQUE ("poll_id", "host")
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
CREATE TABLE "group_rules" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "open_to_others" INT NOT NULL,
    "applied_at" BIGINT
);
CREATE TABLE "group_rule_members" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "group_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_rule__group_i_5a8cd6" UNIQUE ("group_id", "account_id")
);
CREATE INDEX "idx_group_rule__account_3b3ebe" ON "group_rule_members" ("account_id");
CREATE TABLE "group_rule_terms" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "group_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_rule__group_i_dbf14b" UNIQUE ("group_id", "kind", "name")
);
CREATE TABLE "group_sites" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "group_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_sites_group_i_af0386" UNIQUE ("group_id", "host")
);
CREATE TABLE "group_templates" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(30) NOT NULL UNIQUE,
    "name" VARCHAR(100) NOT NULL,
    "access" VARCHAR(16) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "description" TEXT NOT NULL,
    "rules" TEXT NOT NULL,
    "slow_mode_s" INT NOT NULL
);
CREATE TABLE "groups" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "access" VARCHAR(16) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "rules" TEXT NOT NULL,
    "slow_mode_s" INT NOT NULL,
    "archived_at" BIGINT,
    "sites_told" INT NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE
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
    "application_id" INTEGER NOT NULL REFERENCES "applications" ("id") ON DELETE CASCADE,
    "person_id" INTEGER REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_authorizati_account_bacd0f" ON "authorization_codes" ("account_id");
CREATE INDEX "idx_authorizati_applica_e1e3ed" ON "authorization_codes" ("application_id");
CREATE INDEX "idx_authorizati_person__583994" ON "authorization_codes" ("person_id");
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
    "code_id" INTEGER REFERENCES "authorization_codes" ("id") ON DELETE SET NULL,
    "person_id" INTEGER REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_tokens_account_05d748" ON "tokens" ("account_id");
CREATE INDEX "idx_tokens_applica_7e745c" ON "tokens" ("application_id");
CREATE INDEX "idx_tokens_code_id_9afc93" ON "tokens" ("code_id");
CREATE INDEX "idx_tokens_person__abefa7" ON "tokens" ("person_id");
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
CREATE TABLE "poll_options" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "votes_count" INT NOT NULL,
    "ballots_count" INT NOT NULL,
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
    "eJztff1z2za67r+C8S/dndHNSewkzencuTN26nZzjpP0JO7udrK9XEqEJdQUoRKkFe3e/u"
    "8X4IfED5ACaJIC4XdmZ9sKeGnpAfjieT/x77M19bDPnl0uFjQOorPv0L/PAneN+b9Uh2bo"
    "zN1sDgPig8id+8lcN52UfOjOWRS6C/GwO9dnmH/kYbYIySYiNBCz/7aiaOEGiE96hv65oi"
    "z6JyIM/ePsH2fojoYofxqidyha8RFGIvxMPNujC/5wEiwf95g4IL/H2InoEkcrHPKHffmV"
    "f0wCD3/FLP/Pzb1zR7DvlVAhnnhA8rkT7TbJZ++8H5J54gvOnQX143VwmLvZRSsa7CeTFM"
    "slDnDoRtgrwBTEvp8hmn+UflP+QRTGeP8VvcMHHr5zY1+Affa/7+JgITBG2dLNXYafBXjr"
    "EO//ZF+uMN1xPny8dT5f3zrOWW2NxFep4J19tKCBWF8iVlsAsxTf7n/95/n5xcW3588vXr"
    "959fLbb1+9ef6Gz01+Sn3o2z/SL3NAMX2U+FZX73589+FWfCHKN1G6u7IP2O8+X8Dsg+sf"
    "rz+d/ZE8yI3c9FHJyh2WKmY4TP69tmBvV24oX7KiTGXh+K/usnD5B4eVO7wV+VrkaA+xPm"
    "v3q+PjYBmt+H+ev3rVgv1fLz+9/cvlpz/xWX8ur8CHbOg8HRO4H3AWb54Oxvn8ofCtvxmD"
    "bf4RwHUDz9fawgeJfgA+rnlG276vXpwrIMxnNSKcjJURjkOipSHS6dZhe/785RuV7cunNe"
    "/fZLAMLz+daZjipIFyWWo8TXz2Ew4Zh3EUyC9UdvNF82a+qO1lj7CN7+4c3WOvKjci4BPW"
    "zQGNJCjf4q+RHOV8vgXotoB5e/33hK6tGSdsRQz/9P7y7wm86102cvPxw4/59ALmb28+Xk"
    "mgdhiNw4U24gUxAF4b+JRYO79lSlEV+IrYiMB/+dUW6OPQ1yMmvpWseihe8sDtxtDRBLks"
    "ZYE+GQfsFXY9rA12WQrA1tvZMk/VFVm+CxpUdkmsk9MqUxHGuD5Gck1Jt7ou+iUxQL8r+i"
    "SY06+6eqYkBGpGUc0wjif2nE6Iy2QBeEXgaRx1gLwsBWArgn1HfZ9ucch08a4JAjHXQZx/"
    "j26IFwRhk6tCjt0oFgpZF/GKHACuC3jkLvU1i0wYoFeE/h7vpOS8Ge+DBKhwNYw38dwnC0"
    "cAt8FrHb9hXdKCjT224xB7569evfhPZ81/BRFJIDq7XSpswSKUd/6Lc5WNz2c17vtkrIy7"
    "Txf3WGb3U+pjN5DjfRCqgDznUkOhvP9k3N1+9fHjTWm3X72rbuef319dc+AT2EsJP/VI54"
    "I+cGDmsuyIVsSroiPiniv6ycK+Ip6HJZGgVsAPQrDFNbBehFhg4riS7Kr3dI2bXIlluX7S"
    "D5VUd0MCIt1OPvuwyt6jxarDwpTlwMnbFX8Wsw3mP1h/BaqSsAZd12DuBoE21zkIwUGgcR"
    "AwHDASkX912fBVUdjxnbUO4dbDossalAVhBTqfu3uX+r4kpVKI0Xjy1iXH40XPh12E8xcv"
    "v3355uL1yz32+0/aIG+CV/jPu8FbkgR4q/BuKIv0d25FCmCtwuq7LHIEStp6uSoJirmrYg"
    "7xA2FEliHauK+LIrCpq4DmTlj9YEVd0jrf7WB5cz5xGdbPda7KQbJzh5jFmj6IiCZ1NMux"
    "qnKw21t2u6hqvrsvFMuKD+bu4n7rhp5TG6HntGlufWh9vq5+4gbuMgFP/E7xGzK34GeyDD"
    "gA/413Z5KC88LorK3mnKXzhKZTrDu/RJuQPPBtgLiMqAp3kU8Xrp9Xis/QNuR/D3tovkPR"
    "CicF498wxPAixBH6U/ol/iP9z2eb3Z/rNenD/AlJvfqXvOY+0/Kuv6QhiVZJzDSI13M+7d"
    "fHFLW3JauqZqlm5MjcCsgR2VJznXpp6ZQLEYpCFlaqv3itEp993RyefV093rMXT7bTAzfc"
    "yWEuCFVdlrsIswnC3LZ9xbFcPNg5mlfvPlx++kV+sufzhQ21DJMHnV39cnt9WS3eS9WRun"
    "FwEBjPNHgxEdOAkUBWA9nugAyk9Y8QC3y86esGAT+FF1igr8tdZbLAX5X7ChTpT0WxNDTk"
    "KcuM9zZYQGFm8v47NYuitkD11fmBhphzd07wk1V6x3+PK1dQ9RZUE1udP/IdmH96tie4ob"
    "vdM/HKxuQI8N+NU6zfXn5+e/n99dkfp7HVLgs66kzWHqw4PmvtEVaYqWawNcN8vIHXl7NS"
    "nF+klbIs9+JXaO41DeUyazGayHpDw73eUK70K0mNeNYGNFy7/jgnbv+mU/b6aEdYynLAPn"
    "tnnyW91mVpICvh8XkhkRtGTD8rpCgG6HdFn5/y+tgXhAD5zpav7zueu5P409pSAAtSkAOo"
    "kQMYb7xOyeBlOTiCh1BAHZYFkpD7yTtZi98bMg3fckkGMk8aINXf0RVB2NRdN/U915GBNv"
    "xFKcC+K/Yrqtc3NZ9vn9d+iH6pEfW1ctny+dah+/qlArivXzZiK4YqZDzmEMm7jjUGQ4oi"
    "A6kMG5M5qkR976wsp3prrUVBAFZiyJhUsudHDUmZtTTKAamicijFo/g3QB9+vrk5q+34Hm"
    "D9KXuMlZgWXvIGRE8f4rt1fV+alVmfNFMN9jkRn0+w8uVAboTcgIq4XpIdiQQNEKmUNA5R"
    "8blIFHDIrgXSf4A8wbL4G9J1S64ugbRKQ/R/e4TQtGtpTphMOQybd0P+tsgSKhs3eFHEpu"
    "yb3rwvXI+SBxxqgVqSAVRlkYqF8I742FtqAVsVA2wtiEtYcuw1JKBq2f91QViGYa3PSq7c"
    "Y23QyuMmtk7Kpmh9n5qaIPkJu4sMhlYDaj9vpmxDhZnIAJmTUkunnJGK1/Q3AoaPKaqn3f"
    "BJF6u2AC0147mAhabPi+fPVbIhnz9vTocUY1OpPbBxtzcctECCzF0bIEGnIkESNTVquMMw"
    "HWVXAQ7njV76a4/Ry2SaFrsUEoou+s/crp9Tb4dWLkNCFLlBybE+QzRERfcJItF3aOETUf"
    "rDpR4wogFG8ziKaIDu+OQ5jVZ1V/6Qf6gDEQb+a8ip085/xUbpkL7mQpLscE4qIMynJ2VA"
    "mM1dGyDMQJiN0FF2EebbJOB8jC9ns9TpchrHVk5ooesqb0WECTb6DP2N8N0Ti3yVHaeu2c"
    "cIP+BwlxJfHGJZiksfj1RlwPd8J4p/JggCBzbkIGnnwPmaqbqA8/k2eoB7L4dP/qkBbj7f"
    "QnAHySwCcgrkdJLrZGFIW7Q9PsqfxBwN9sSnjxXG9t1gGfNfCbzFFB3Tzlv266VxvBZlLD"
    "xi++cvEYl8LYT3AtZV4g3CXxiNQ1lfquYW8gcJKzZwC6SDNI/nfz6SEpBmxAsiAHkHyIGj"
    "A0ef5DpZwtGTSkkJL88rKJu5eHKj1CD0u+QSnlNR7kjvZIHz6lwxZYa+nIkrgeaEb+5d8d"
    "NlSONNYaYWdYf2nUa279TslN1rc+zTmlmjNMeOQ18PXn9IIlR/HUYi9wOhm9zoIvEStPW9"
    "28tA1zuNrnflA0F1O5elrKD3Q7sESOCEeOPvOtzAJREFRaKmSIrQtaVItfofG58BbcC6pq"
    "tFqyQdUHcpSmKQsNYZfXBP5ornlVL10quW6qVX9eqlqXjLBsN4bF/ZNPzBlsGdQqahRSpi"
    "IwIvAqL/sfE5YONolYtzBaVycd6oU8RQBfJ4vXZDLZJeELFgj9eKThWrTlvLTmuam+GAkY"
    "g8SPZ1q/FZkgMDVMMAnU48eqyt3bvpueCkuUsHmbIcFO3039neI13WpSQGNmhX9IVRTzBz"
    "GioSWvrbV+Sgx30V2iQ0pY9sVQyArQJ75z5wEs1ff31wZaIAcF0pCN922jhIWR8cRADQWm"
    "HqhmvLhSu+hqOb1i+TtY7vDZIgl7iTvmrfl1wRsw/rgcIMv8c0wrpgl4QAai2oWcRR0Qd7"
    "L2Yd3P1bjSliaZt68i83kh6KxwCviVsH/LD7fEP5Aajl9avKjQh4cuPpYqr73dwOGlba4r"
    "PjLTSKCY7KS1IRgste+lyRYqKo2nIUJcBV1etiFPNStBJza3LwkvS5LukJrKm2KkKwIkOW"
    "a5jZhMbMIg2FLjS1E2JUZA07IFSBLR6MCtd/FZR2D+hafQtY/XxTwDenjQBuO7gVen1cIe"
    "QHGwDbDmyFAJh1f13skegTXtCwXA4mGZ61NqkQE5MpvRbGQeMJM5hYe0GabpYDZJ30ujBF"
    "+hvJbmhtCcPlAhYW+gzTXmuh6y0/SFiIcf+XcbN4/hteaF0+WRCxEOKhohBzfMdZWh3n5s"
    "T6g4QFoZ7Re37cRViimpvR3gsA2Epg17xCp+ot4ftn0t4Svt9OoTd8xiC9JfK7sx/Vxg16"
    "QRjZC2LNfyjZyEr+WosaimJQ06BR07Ainni9Ijd9VTUgr0gC6hqoM7wIsYQTHincyYUAaw"
    "2s8dcNCTHTL10oyUFAuKsN/0A579PPAa+KQbpy02XP+lU5VUnY3F0398KnrEu5WlEM0O+K"
    "/u8x+RdHdb0mkbyfYVvuYU3UAru07Gl5o1J3/Ka56vhNreY4Qc0N2FZm+h8B+yBmHdCDeG"
    "YT0Jjr62/rXMg6nPv3zuauhDovaXAPFAQgh3bQ1KdNFkIfJxJv2rqoxuIL+9GsjrS+f+X6"
    "Pm3oS7sfnR3zIDrzZGKX22iFCeE9Q7crjIjHkBti5HHwAo7kivMv/v9ulHyaGBnYQ/EGbW"
    "nseyjCvo9IgLYrslghGno4PHIhbf9/q8H1yRHp9y5acx2hybo/4z/Q2abXmDkJOk/RLWpu"
    "xYeN2SGNC1Q8nfYvoipx2AsAcRiYOPiShrwdiIM/mFfVCOKw349wF+qTuAtVbOhbfqjumi"
    "hZOnickUV8HsGKjOwyoIK+IMZf4YQpRZSTHhKJfxGxI0TvkIvS2AZKz3zxEY1D9gy949MW"
    "K0oWOKVUnCbxhyEWr2fIDTwU0K24wRTxrym5GXXcP32Mr62EIQI3jxlyrLTTrZXU9mx2u+"
    "TzbUzXGsK3BewJ2JOR69IbezrNEf+WBg84ZG72s2unfGm89aBfFGaOcEFQuVs6phsfO/d4"
    "d/SyIN9lkVPKB4PT1LjT1OQO+lZq/cphm7xOdeybU3UPElYQmrFTowv6S4NDlqWsAH7o6F"
    "0cCA0h0SptaXQHIUij00ijM9cDbaUKbyDu5XbkBe6jvCZVKWjfAe07jDCpdNt37DdyL9aq"
    "xeX61TfeqHr9okXadI1tbc5M1XJ1BrvftvRXMk3aR1kSWKVjWaWSFVRfCtnyA73pbKEamI"
    "Vn4wuhT2AWFYfhI8/Zqv9xYm+H6okr0Q7H+Yxx+Y4mchlD0x2/xz7hKy6NrO/HWlmLl85S"
    "DatrsZWaD33fW3wftwwJDbMrkj0u7UZnXOjLWZJvxx+fe6Xy+fsHiGYgD1xQ3/1ubtrhk6"
    "6/hsj3sJFvEszpVycOJTHWtlu1C0I2Ij1QS5iq+lLFuyoHhTRHXfHat1yc4H6L0fbzAB3/"
    "owivN5GkR0OjiVoUgeLpqsmZsZwanG1VuwcZsPU72/o+dkXpcxxERHIGtsFflYS66a5rcM"
    "KWGPASnOUueXECxjoavSJl0f7vTa0nEOEw1OsaWpayju0Nc20f3NRspm65IwFhqw4rUxG0"
    "SL2MHc4oeNPK8H9eu77fqN+LcuO9GBfDYn9x/u3rPdriP9rw/fz+8uZG2gZ672WsH5eNyU"
    "clIYgTDZvokoLdQwDjYxwtKUfhsvDIaS2TesZLaYeaFNCoLYIksCFbqOYAB81mO9mvHiPS"
    "AQGJaSiWWUtAQvOm4oHvKB5V24/iI7/nP04H4Hy+hW7bi3MFgC/OG+EVQ5UARNLIX/e27b"
    "KUfeboUBcAUE/CP65I4IY7OdC5RLUQYBelh9PEdnObQhZVKrNCIQBH8urdh8tPv8gLXfL5"
    "It9iGSYPOrv65fb6ErwApp6tkptzdO2lvQQYSwMbSzL/JPRSmdUNpP2WNMk6+p6wNWEMe5"
    "/j5RKzpmpr2bRZaxJYLuCwvYRu47vtiq6RizY4ZFzJeRQzFNAIbd0gQhFFc9HCJHk29pC7"
    "5OC3NLbr9iyVcm835IOQLG+QGptq/zkr/ckNZ0rxgD+8QsoLUhKBI37YIx4K/4Yq/Eu3sW"
    "nQmsifSi+8UQSKrvnXvvLp4l5KnArD7YQpmejMxcwRutRACzeTtDIksjcvwRgXxwIjBApi"
    "+Or0SUFO5WpwpddvJp+3n418xhjFZHmtWK5A3QgasRl6JsK99oZ454GcDNxfNg43lGnVIx"
    "VELES5/4okGkcLrjq04toHEQsh7r+mLolDOxw1vTOzJGZN5dfIGjoFkUiaXhyHPpUC5DvW"
    "xtCF6zsbGkq2fXNpTEnIGugfVRdTsw1PY8G8jVlE19dr+hs5kzX3KgzPWvt6JRMdvJ/Zs6"
    "sv51jJ97P0Rq0nnUlqPumecj1Y8k8NdPP5wAQVmOCCQ7GkoVYTi6KMdVv4xXOVu435rGaL"
    "5nntduM19oir3QqwKAUu7c60T7MlzujNcCaeHL1YucGyS6JuSQ5cgb3se0OY+Xuhuc4knD"
    "wdaGXj6/2UkVrVFTYiNJozbUt3YOOxnns2Hts1K/onuYuV0IwjUZreXbQbyoi8cWtzCXpB"
    "BLwoVY4yhSZnZ5uQLjBjApeJ7tsQu0y2a5txPkhYRwhfKVk6r1osnVd1S+fOXRNfy5o8SI"
    "yIMMcqnrICXhM9n0g+37pNPIi5br7Hacr+PBqSJQlcX793alnOOrQH2ct71Pa1x+oOqLqs"
    "Ncxt9MZN+IFwi0z35r6yGOx4lR2fg9Zhw9dEYb8/br/r8pSqHOx4lR2/JR5/eA3mxm2+n2"
    "/N9u7NEF9hslzp5IccBADMJi2guz9rcgBtE7Ta+7UuCODWW7iH6Q1La50myhUpgLXWPzbk"
    "/+KEmp7OspR9hKB339CcRHKMm5NLDxKwa2v5un4crlwmOb+a92xRxrode65EYc9bKOx5nc"
    "IWv1kN6Fv8tUnnlsUswLoF2tvrvyeG177VWo6ovNNaPr2wAm9F87WKUqaLmDlf66D/4FO3"
    "qZ/3QaaC+J0QGkxjPBtKZ7SA/v3Hn69urtFPn67fvvv87uOHEszpoPjoEKT+dH15I8VY1s"
    "L4GMYytw9gLMM44jpCR3Pk80FlaKuMEK9phHWvmitLWQA7pNc9ufQ6A9pUHL8Hw8bq89nx"
    "tmWjX/UNK9GwEmyxwl7sc+WjsxxVKVgTy1q4mLU2PTRw4V8Bffj55uaUt61PE9Smy9bliO"
    "41Qw+wfs6fZTW+VV3aAPJpigOuA4+GDCfpd5ISgeLwrK1QAB8mjtChDxoLG3fsQWNhgxZD"
    "gRdCY+GTL4dhlNC0l6UHUgiNhR+FrLGNha/D0A3K53t5pJ2rJHPGaJqY95bIrpSHisaJaO"
    "Y2KqOZNdxrtvBpmeTA3S/giroB81DM74ozGriD1NGwOLnNTwfigoiNKA8UgvNw5BKtWOdB"
    "AuKciiC7UYTXm0gn4bIoAnlr9SRWrB00PshAwLj3gDEUnw9dfA53hhq09Q1pRfQDX9o4xN"
    "6tuzyTGO/F4VmbBX+XTXQidzlKuGEJsQaj9vOsxUA3v2HAeHbkEAWOoNiNehEgyGaa77AY"
    "alhqRtiWEF6D8JpRQSD98NqyB1wzCjitDa8eV1saGFT7AUeL1ZmUlouBI4ScT8GDUHGaeE"
    "nzriuF3QjN+6epl9u4e3mxVRl8WcpCHt9/sC2DLA5JB6AzKQuBHsqhDuG3YcNvdyRkkbZF"
    "WpQCe7T/K57cDmtSEIIleUIuAjBMC1ibZpiaaESZe5nzD8SPEuulbkmlI7NWUyqZM3x2Ip"
    "hL09AWsxZzKSKRrxXr2AsAsVQjlvwviuYUkkyYliu5CjIW4ty/Meou5K2GmiE+SIyYjMFP"
    "hmAwJVOCWMUGbTZAa9Yn/rohIWbaXLwsN1ANuJWxIWDdxp2jwLqfAuvmS7WlobQ0qDxBgY"
    "MLh7KYaxgXh0yifvV0a6lPvlc0yn1yEQup3yAUe7uiPnbkQF9RPuYGcqzLghW451xyKLzz"
    "N2Hc9nFXHz/eiCfv28ddvav2h/v5/dX1pz+9+HPtDKy2Z3LDyKF3eh2aSjJASIYkJBnWPR"
    "CSg8dpWmujykfKu9I8PpJ0tmkkI3nfm6NMRPToGSS7ovJWZ62AINPZENXRzk/MVeNWGvUN"
    "evykfQ8NU9twpBr8nvR5pp6uyZ5hO14Z1IYue6dmKdT36VbKUNKRdnaSzDlpw7cv5S416V"
    "XMeo1WgLCMRVimcLP2aM6U/pt8aGZzjp7GOfGuCGxFt86c5qaYhqeqIgmuKnVXVUAjcifJ"
    "Bm/F+yA0ItT7TyaLte8Gy5jzBK1sh5KQfbpkkKQSqKA1ia9MIVD/VB0qprapfUrrMb3MCS"
    "PdKnb0qTUSWmMb1aZOlOaGN4Xh2XFHCzS8Aa9KsxIG1mIQa4G+H0BXzHxNoO8H9P0ocZQf"
    "QxpvPsUJsDWGchhs5SdLMc0J+Tw1dnJ2iRIRtHIZcpEQfIZuVxgRDxGGOC9Jx7/ho+k+5C"
    "PPziqr0f0pUB5ni7ZvI0Z0gzns1KFijXV99nVh8CVr+JK5rvBJBx9nWQ5qjnSMhBrzOfGB"
    "8h6v5/JC6OoUxcPFWSfTFc+Yz3ybzam3Q/QO0ThkaMuPici9xwEiAZrvsiNjhrYrukYkEg"
    "dGiO84ZUH8aGZoSesnTk/PlNrg6e9Mz4y++lyBFQ5WuI1r0cgGDgtSfJ3UlqMoAS6RQS3x"
    "BGqwwxWMxuKmPG6FG+rhMNEaN7eUdc+ObnG4bqVPyQRV8hTxyYrU6W8rN8qoDHLZPUOcwX"
    "yHaIAF7yGcx3hYZAkn1/3OEBGfJUY44/RohtzAK84NuZVVm1WnViP9zaPUK79XLMEcyJch"
    "R8yRSl24O264tFK4UGHYdDAgqkBUDV6b/ojqCdnU53TN5UwqGVRgUYzPGyT7oghd0voXaI"
    "chCqOddkBbZzgZLdnocDI+0ZPxFq83vttyOu4nKJyQUTZXOQsgF0BRYv0HyPXWJCBCMKKh"
    "sOajFeHWO9+YfMjD3kzEWYShn9edyLICenoqNO4yVl0dbdyl5Q3o8+KQ08JfOpMvVG7/u2"
    "i+/O+idvcfuAKGvVvRXSww0yq/O0jYiHHvvixwFA4IbvFr1TC+xV+bLjovi1lQQ9oC7O31"
    "35PjbJ9ilQP6p/eXf0+wXu+ykZuPH37MpxcW4O3Nx6vqbeZ54qUq5HsBAFsbbObTrSMYsC"
    "OBvJHgVaTGs02fD8v0zl+8/Pblm4vXL/cEb/9JG68zL2HtrMn+UbB7tKKqwT4ZObFDuJHC"
    "kUE/7hOZ55gRLljNZM6EvmHSTOh+Hw3p0ZMziGb66dFANoFsThdc4DzAeabIeUrmfrhYkY"
    "cuVRJlQSiT0PMcFja2COlyouPrNp8vC0JHL/XKIBa5YcQcmY/ge45VA9xFoQranODgiKzx"
    "My+LUkxr47eg/v3l7XX1LqfA08WuIPLUkDPJwDxSDaVeCaVTBPWIRJSWEqRqvxDounr6M6"
    "3ZzhO50DpmSD5/RJ683m/+KZoi0NZ2WHhJlj+izo/3ItAkEZokThv8KpuGSkcDVwPS5KDS"
    "0WBkzS11vKGLe+zdrkLslk0G2fiszTbyk5lOlExVzz9Mpqd5gjTwd0k8TDw9yRRkeTlh2m"
    "bIDdgWh4gE0pzD7k+CPENj9X27ZZWuufTkbVuEkthY4U9LFsN01mMj7paQHhObEJhaGiAu"
    "47ohwb3sTN6PtZ7HyYVXPp82iKMyT9mGCyvNUhXm5uWf2kAtOclev1Rwkr1+2egkE0Nw8+"
    "Q0zkK4HnG61yPeEPn1zcnnrcefTwa5sRnSMCepHtoOxYhEevG5vYCFB+MgZeQhFj1lmbOh"
    "PlloMZC65IhBUT9TMlOM2eGvCz9m5EGysVvTqkpy0HBZp+GysWG5J0QDT+yfOp6f9YTWoo"
    "WSGxo7MpGY614DMr7nz6xNP3XHn7BsroMo3J01mD3p4OyY7eNgPo8M0y4reX6mJsEBaJYy"
    "brd1CiundiQWlxryVHrlJ+AxNJWe5IbfI4/Q3Ek1sVdE9QQtqIbjtAScsNN2wjYXTxRGj5"
    "OSAUsnCtsRLm8xTwvD5S3mrIUCOQGiCOzEyHUZhJ2AP8qCVOYrkYEsYyjpQCs5mYspo1zs"
    "HvJBICYGKeB2YrIIscBLu0FEWQ6q4KAKbtrgK1DGg25TXpCSCDD4JxhyM5I76sbc0m1sGr"
    "QmssfSC28SeXwfyzvwJ5+3Usd1PNClNMAcDVfC7cwxoBG5IwtXfHtJ07bWLKyaLPS3Uk/E"
    "wl83JMRMm7KX5aClGzDzSYAPzHwKywHMHJg5MPMuzPwT3tBQWgSUjbSy8zCZA4VAUAh0vB"
    "BoQdeCHdbXq7mndUEEulprd7XmBg5e0lCrIqgoMyLkNHnvh3onBi4GuqOh0MNYt8dySQ6K"
    "gTRsUNHrnmtR5vzG9O5iqgmOuMe//GqNYoGonSnncHlh4o3XaWHKcrAwvS9MiBn1u9yEUB"
    "EEt5l9brMn5KYpLQhjZBlgeXu5xhUpC8Hr0OuS7JXNfKe1KnU5WBjwMNu1HNPzMJvoBgUH"
    "8wkdzLLTd1RoDVPwypu2TDpK4PLvgD78fHNz1nSQAsDHAa7zhwaMTxkiwV5SHdkYKMnGZ8"
    "fDJfyHilJE5SbeYnLaeJtxS3FOvR3arijim8L3UNKVm0TJ/bdsRbcBimilN7esnXcvz5Tm"
    "VaW/EfoXmMlu2kM0UDNvDOUvvUaqZljxzYMknyE5f7gPjj/ycD9E2Se2NuqHe2FXQicDmz"
    "sZfOa/7h7LKFI20kqOWDJHkRX9TVCXwvUjHvEESXEDlJmYM/7vHuc0rqA5eIfEVbbJDSWc"
    "zuCwTon6eCBcdGKshj/WHyH53rUVaM6TOEhY2KW2/xSJCH/VSvzJ50PWDwTnp6105BUr2n"
    "cqSYShhWrHhdif8lrWVVUKQlzTt3dhOSDiaOxytHgfICw2UFhsr+QhbHMc2+qJqBQYG9tt"
    "NlFsm71mp46GvacPUhdP8vmstZSfz1B073zOglLfMLQlbCU8MXOM7qjv0y32EH8y3q5wiJ"
    "+h2xVGxGPIDTFia9f3v0OutyYBQ2LHCFfNuu7s6f/x4Pox9nhtd/1wRRNpXU+0FwDHj4Lj"
    "x2X3HXwRRSnwRPRuAHt4QbwOy1KWA4vrsfjLsoOaFU9ZygLP6AhXo0HW/5i7fAZ+hQksB2"
    "QyQyazycga2yojQ/4DlfeyKw7P2uzgfOsEFFrbgUla18JTaZQxvK4YLWhuLk+00hwCojiF"
    "5ZgeUTTSlQ9M8ckxxQ+FbJ2fcLgmjKUQ1Ehjw8xW/ljKBdrshTRDK6Leh2FU6oWbhDmSxF"
    "aR54ofcJiU/aTXwyPm7iS1RD08T4HEMsx3Yggk1qBTY6pXjj1VRnV4hZQXpCQCjAoYlRnn"
    "vi6jSrexadCayKhKL7yxjCqhD0fZVDpLg0kJAdUr3c/+eUdD5x/x+fPz1/9E2F2svhOFQn"
    "gTzdAd8SPOdGiIvJBu6oxJT/QYOQI+ZIjOb+dDYs35dnPSJCPxfWuL0Rz6lQqPGAFOt+c4"
    "ceA3ClHgN40x4DeS5qwF6LLLkbvhngkD7sq4462TaSp92CuygLoq6puQPHBIHBEQkF+O04"
    "68TB7QV0XfJ2uSlNF13Pcy+RHRTwnIJNEHjwOYuMavTp8m7uktsU+YgypviiWbNlO2xcJU"
    "QtulTaJVxQOd9Lji1A2jFf95SGDQ5sNWfwA4raeoteA66gktFDS2N35hgHSZQLogzGPUcg"
    "AHhjAPhHkea1ycHbEq1M0JRTPiXVbnmyw+9mbCEECMn9l3vnuP2XdoE7MV2rg7n7p86sIN"
    "w11SAYxchv7r88cP/Nes5zhkaI59ukXn//fVRd3WGOyvKBgk93xblg2TWXOP3qqwmDJD1U"
    "+XIY03zj3e5VPAtDHStMmXXtUXmc+3Ip287He8OFdwPF6cN3oexRD0XDP4LTgsTEk7qW79"
    "kpB1dbavXyrs/tcvG3e/GKqEPZKYgewuifbrLwticPulxu2XYHObYORVm1aP2jf/abZxVF"
    "gJQ9sIPtHVAF/UyZcDfFHgi5q6L+p090OYpdlVIT16PYTpLRlNBFXhHpPT+Ex/wiGTe0uz"
    "kVmbn3SD6cbHag7Sz6WrwtwA+XSJSICKrRIRYUmNX6Ywv2H8s/aiQe0n9dxrsYmJ9ElBjj"
    "sgm1wyeMu33OS9Mo1csdlhidcu8XXcNnsB61w2g7RG27iMbSlXPiuXrXRwrgkC3ip4h9TX"
    "6jOazx8R3TUWgaVxMO6/1aiHN24YyTvntHVVLEoNBXZd3Y+E8vPnKjA/f96MsxgrA+3Tha"
    "u3lw8S1umKnpPYs2/rPBBG5oSfmJotQmXSI2K+iec+WUxXg6TwcZOUkYg8SPZ4a0RDKg+h"
    "DY3QRo6g7wbLmJs7XTZ/URbUjZq6+T2mEU4roDspnKo8qBxFlYO/btzAc9bYI66WsVORGx"
    "Hw/F+njTjbUOJLy4FbVbxEGhS8Tuw6jujGd3fOktzpYl+TBeQ1kE/TLZgTYsEOZbedNmbi"
    "yUTHSyF4PpSiSX1f5y9efvvyzcXrl3uX1/6TNk9XHWBIAjPG3VghOYQJnDrcd1EWhAsvuq"
    "6A7zLOy+mSBNprUBOFVdBZhVr4/zQxqsvNxm9J6y8Oz1pbpx8mDtA5HaJIZm/nKsNRiCIt"
    "fIIbUiWbjauSUD+W1WkrEAZOAGaYc5hIO5BUEbOw0qB/qJN/amCcz7cQ3EGidFs8Z0TvQs"
    "CCiHXuxvPnL1U8jmJaM8rJYDVN1yMhXkROHBKJG6D5oouaoBUbuwXiQa67YAu6wVqtqQ4S"
    "VgBei5Iqhklb46S1QCl4BIyhjuZYQjFfzZD8K7Fh3vLPzmT2UG3SrNUqKk7n+8gb4lopMI"
    "7M3uGzDsYRR0GbtZeEwDg6ytiLjKUr07Hm3AWiYyfRWbm++CNadlNJyDrL6cW5iuHEZzUD"
    "fV4zm/DXDdcJTJtQluWg+rdzICNmXZrQMQghPRp5c4ven1AxaWlBDqEYvUWpycHC9Lowm6"
    "TqS68dQVEESuCHrLkuRzrLy6NfHFx+2rReGeXS65rCOF7Uamhpu5Hwala2b/ZFpaMha5Zy"
    "Ua7CLipVkwqGP+PG60jzoVmbu5HhTveN+nTJv46o8k26rLtoHtItw2FLdXCrCPgobTkvZy"
    "0+yoje40DbSVmWAi/lUS8lhKqMeUnA5WPUAoDjwYATYnpdrExkpOZeKnQrzmsZIU0HWulo"
    "ctZDwBvIJJBJQ8gkRF0hvewpc/YQP3CVob8wZTmIFU6Mspvlpjz5MQyhQuMXJsnl01mRgg"
    "C8IhC0tWk1IGj7FIO2Zr0CELM9MbAKMdvq+dkHqrJyDyvxLfCHErr876MPP9/cnK6HduLz"
    "k3TQTvuhtvXPztpAgfMRnI+tzseV9OaCZp9YPt86h+Mghdtcx+qVbe8FbPQ49t41L8DRlo"
    "b3WrXaRRkL6jvGrl1a0PXGDXbOQtIYshn0shTArg17QGV6pGWXU2t6P4wNtet52HPmWh1n"
    "izIWQD7CyQhhImNYY61qMlh2WZiSHCxM7wvD6F3EbUo9OlmQAb2kxNjJMnCjOMQOW6ywXl"
    "srmax1qPfP4lOwHP7/iy7xaak4hKm7h6kjGsrbQrTwn6KQdVt+qH5juXZ2HnAob359XLMX"
    "Ze0DfggNf493/HGcq4SbkOhdyyQRtQ7zIRpx4qAr4jJZgPw45CJzUQvnXGBEcF3fny5l4X"
    "A54r+0fI8VMQs28tjOGXGJsCDYv0kjx83IV+VGhP7Lr9aAH9J5B4JeEgNi3j1/d00fOuXv"
    "FuUA/674+3jp+s6K+pLgdusNQWVBuB5I43qgTRx28UWWxGDHd93xkc8cwlicZpsoFyaVpC"
    "zgONW6mXMVui6mtdTNnNcou4BNm1CWhCyAegxGU0upPVFyF/X9jzlA9RSvw+isNdGLz3Po"
    "xsCrZ67IsvHqNtWcr0wLm5tBNKJabqkfJZGvZezvBSxMMhrEZfhAI8ychjzwxl1ekYK7Ca"
    "v8Yu76Po30ga3JAbQ14izOBa26nYMAlLMNWbYjgK4vi3Z2/k/ZY6a1LMoVD4fdaFJDEAH6"
    "X2nyVaSM7a9Z1t0RvpYcDP2ztS9nKRHMgCuU4/wKRM4MddFO5KCpkwGqu3iKlt4n9beiJA"
    "ZNzrTej5aTk+7t4R7OzoNxPbGlUD1CS5vQzDJXwxTP9BuWvfPwesPJRbDY8fWSsZTKjFau"
    "Qg5znXu8U+yse4nSi2q/YUj8bXRHQ+SiEPMVZhGKKNrEc5+wVb3BrpaklP+UV4Z/58cxHy"
    "hZNLJk8R5r1WZk08HXBYUZE3s3jOgfZdwrcGrFVE5G0nSyMbDUeluKtt44ZrJZIw0F7bYt"
    "0o4BHYwwNsEtr+7AZCYaCO/58d0Qcc6HWk2CdTppEOdlATJwXZqnhMF1ac5aTJSbPCWe2B"
    "oBNOwANZKWHD1BwXtpmfdSbOhrj0QydrIfa6UnyZ7BfJqqrzJA2A19gkMU4a8RonfI5R/x"
    "B2APiYdJnJRKIpBLZ6y+bucx/EtFWKZI2nob7UWs8DGOXVXE4vXaDbVcugURC5Kex7mXge"
    "GAkYg8SDJFW6tXSnJQvKJRvLINScQ1g7YnvSwHZLyzx9xEG8jGI7X6HkzQBDKRqRvqQxSg"
    "37rLswaWLoaOk/TIXQ7iROTPzV/gDD1wIBqiJdqJN+hqY1yHh3dIbSUK7xxwlSFPzShVrY"
    "88NDMFPbFVUT00D5sRIpk2s5AGBnKUfQxDPCDLcJK6to2QJP+sLVazTyqfb93FCC9U/VFt"
    "7qg/m1N4f0vX/N2nAZbqj/1guxbJpyknRaeK00N0/hteRLMkuRk/4HCGGEXRyo2Qi3y+QR"
    "D/PMSbJJcSvU1yKpFHMUMBjdBcLBsi/F84ErIE6gH+yj+CfwRXNA48kYHN9R1Ken2mD8v/"
    "HIk4ynROvR1auAGax+GO/8E1Tj7h2OFvGLqLRQMuCJFMQFuam35tkFrsv2mjZs/d0bvtjp"
    "fXPlC/3Sm1Np482NnZoB39KMtBHcEwVZUnSj91w3v5lXbZSCvpWidzBnEbl5NiIrLGPuEc"
    "EHzHxuzgNkayXy8NtV6UsVCrX5wr6PSL80aNLoYq7S9dFjncUvC0y+GrkuAl7hzRbrwooL"
    "kJVeP1AAPi/mJY0HvrkhRvvE61jmU54ChQ6zht8GdQYPc0M65jtvqLiF7JcjnysVZOvuGz"
    "HHEnsLIjVEgghsMHssCZSzJArrcmARHCwrco2vttmcy/qScMLkZjNQ5cSg0dHoD1mOOZEd"
    "q+oWVQPnT8HFBvEnS7wojPRvMd2q7IYpUElhgnIIituPYu6XnGp1D+H4HHvkM0yPoC+T4S"
    "JjybZU2DGArxGq/nOEREUrYzxh+E48bg96ztuNmGfGNj6RIEbrhrytLfC1WrInZZe89p8l"
    "kprqJsZ1aoiuDny9W7D5effpFX/uTzRbR3GSYPOrv65fb6sna/x9wnC52j/iBhodfOtlQL"
    "cXS8x4y5yWsuPVny4eOnyzqdqWxoBDQid2ThJsSB/49wlb11dyKNwc10uMzEUBWTxhFYPN"
    "9/i8zeKz4P8tEncya4UYTXm0hyG0vjAhRFoCN91aXn8ZdFOxa8lxktxd9qYwOswAksTPXA"
    "0DoEJMJQHdN1JSSnufpKSIQhJvE414h8ZXqIQQgi+rnyyIkti2owQrItjxfKFLVKD3B/qD"
    "xuWrpIFWmJKjYt9lPa8w0GWvW9OGKlFfeXoqn2N24+4cTRlppX3NwS7jVucM0x2tJ7HDxD"
    "P4rk9C2JVok9FiUf1oy3xzxIXk0shsFoM+pUmLUYbTjwNpTIwtLNDqWijIUupaHSezfnr1"
    "57Ky3P3V7CQphfnKugzGc1e+7O6/nqcaSFcD7fQnz7r7YQJMXjp6hEX7e2QyqIQTckjW5I"
    "ro/DiDm/MRmFbO6uVhEbsd3Xv/8Yyq/QAvggHdY21CcLraKtg8SIgLvpjYYjKOvXKrr6db"
    "Oqfg0pFUYzxCkkktrIzqtHgKy5TG5SKS9HUQI8aINm9SZQ9+Dguc2fM7GVUXXtFLckNKd+"
    "EqnS/xPTCF9yA4uG5F9uk8NMMmvW5jL7Xcx33KKAeiI1DteEieKeJEFNuL1Euo1wdyWPRW"
    "5AhSvrGfqEH/iG9cQUhvge2xXaQbB70ezBXfJFOXSAWGF/I02/HuFPQncdWw6aWYun7pS9"
    "DkzK7x7IOyfeRv4tdHsdVMSGsv3swztM1Z22/VeW66SNMjBNoVBg5oGZlxMbeal403qURG"
    "A5hrTzUqh7MEjsbn1Z2pFg5z0JO++K0nvRaOZMYt3tx2ZtNt08m3XCSxKrDW3yKZCyYFzK"
    "grnMxUraqEBdTOxE/5TWArpOwLXOxqJqaDf0n4g8f5McS9kkw97lDHmThujaqZIQG9cCOI"
    "jxazE9DjJVKx8oiCUU5BN2F01h8f1YKxkJs1kjOk74f+E1/Y0oeVBm6EsxYQ88KmaSmXRB"
    "awvQUgGSC9h4l3A//USmdE3BSNgOFUqGVGKj9MwUjKSnxMzBSjJnLaZnJRlJ6MFMGgJVQ8"
    "2k25W4CeF9nHyZ+vVzh9FZ6/1zyTxnHUeK/dA0raXKfSir/PYG8OcaopGPXIiy6nRRR0kM"
    "DkhgitMAH9jJqdnJqTyOC0wecPngqY61HqNhcdaQF0J/EX0D0kM971Wf9TZMvIr5Z/n30X"
    "cvQpmLkWUucFcq3JU6TTck3JU6Itinve/ELIiHuPFE3EMuM4Wau/vnEtDaf9axtf+e8Khu"
    "6r2Ahbu6/44z3FKXdlJqxvcgYV0s7pVSnPNVS5zzVT3OCR3gn0QH+Ccc0Syam1qrUhGEpb"
    "HpKrDPixX2Yh97PzXcDFmeMGtzsLB8qrNRviPyUaEKYUH3Xg0HzhUjnSuHzaWrv6qSkL3e"
    "9QjxQvcu0m7qWZaygu+3IDlIT88RPYumdRgZ3l+wCSn/6WsdgAsiYF6pmFeQ52ioSofotQ"
    "nEB6LXlkevP+MHDrhYHpmJtR+ctZpX+TTlppF31PfpNm3EiPnSeWiOF27MMHLT65C3bnKx"
    "MeXWvawDpLY8XIpsrOY5dgGm3rkM5/FA57FpwcETdm8cguuv3MDztQJVBwkrLNcK139xrs"
    "L1X5w3c30xNq1sjYmXjIXYb7iary0aeJCxcBv3H3A11yyykZvMbLGKptqX4cRG0fUDDuTB"
    "p/KMmZJ55GAxWfk6Sm7biNb29A7ROEQbTDd+athE1PfQdoUDibXzHVpxw4j/sp0Q5LYOCT"
    "NriaWWkuy+ygH/Ehhexio3MLwMXhhzDS/boiypzsKhToZVScYmP3NvWVYpQuIv6qKayQCq"
    "kwqK2HhANrD/pivptQtdJcID3b1h4+qAGXaavg/FXdsDvh8qj5vUXlfFWPKml4Dm3wN9+P"
    "nm5mQGL+EcK/pLU6blYXTWaugm85zVMDmWjzEbIXXSyNTJ05o2BlWmDmLYMJIpXo2MVCLX"
    "1ZNm3yPb6zgMaaizq/cC9kWa+trWhtQkfIqT71dv8xD7R1JkQj5DOTtGTM58qonXVdxjuq"
    "FhxJD4u4hEaL7j/88Q8Q73mfJPCZ8gfM0oJRbSzJlenw3OXaN1UvPBu6F87aX8vXEBiiJQ"
    "VFhT+iLgoZ1EXJSCWzcfZfqf7kAQ9SVNh0IydvRgcCI+bZCqtOTpqer03WAZ818BzfPM2c"
    "VtKrqwdOpLUBACBt+Zwe9fFQ0SX5SxMPLWfyJTlKlGVYDz+RaC21thkyGn4mduVzSdivux"
    "1lNRWCYap+LZxwAjbpww4Vrjxo2LhOwMkSDJa8nfzbo9pCGn0l3vnv+XmAsXnRp7rOZLpK"
    "p28vkWqp1zlXZ4583t8M5r7fDg4Bzh4GQ0DmV+3eY694OEFQCPXePO/3yEZbHkZsQLIgB5"
    "B8i3IYk4gNoOlbIcJCPa5Gv5C1/36yAKdzJaeRhs5ZUrPs3huyckw1xYQLd8b+UGOFw+a9"
    "pObiOGxaVTSx4oLTZ4W3rNqzPxTiUb34mGpWjJrEt2fX1doOlDLemrqB8meJ2SiXl0pt6m"
    "5C6/d6W8JBtpJSWRu3Q8d6fo6voL3SJ6FyUlWSuXrbh0UpUVM+yhTTz3ycLfIZp6sPhjZ8"
    "gNPBHU31drpfVddWdYr0+W0iPxS9PV4+JAjEw5BNqJkedKWrw1Yp/NtokP9ZYkwF8knSKj"
    "fDpg2VwJo9UWuyACmEowPahnNc59mG8TnAZybg50D9TwNn3KxFZFlRoeNqNRzDDEQZnMlA"
    "baeaGYopw0mjM2GnL6JnhylrrJRFRTPAkFdCvLCFUX1AmBsgXfnhAFNZTTQRR0H6BTaYXU"
    "3Aep1gSJxfPf8ELuu2rb32U5OE87J2+liqd+WvrUbWzDnklUUL8TIhPEvQXC7z/+fHVzjX"
    "76dP323ed3Hz+UwnPpYJmefLq+vDEnBHSJQ7JYyY7TbKT1PHUPc8wpTHwi590jbZTmkyzL"
    "3tI5zAoiFp5ng5QSipdKA+FsuoXovlBK1XzRkqr5QtKDvinB5L8+f/ygm2DikUWE/h/ySV"
    "9xAFPOLgFGcl41JppUc0pm5esBxQOuTn2Y/fH/AfpsR8s="
)
