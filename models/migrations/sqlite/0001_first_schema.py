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
    "inbox_url" VARCHAR(2048) NOT NULL,
    "shared_inbox_url" VARCHAR(2048) NOT NULL,
    "outbox_url" VARCHAR(2048) NOT NULL,
    "followers_url" VARCHAR(2048) NOT NULL,
    "following_url" VARCHAR(2048) NOT NULL,
    "featured_url" VARCHAR(2048) NOT NULL,
    "key_id" VARCHAR(2048) NOT NULL,
    "public_key_pem" TEXT NOT NULL,
    "ed25519_multibase" VARCHAR(128) NOT NULL,
    "locked" INT NOT NULL,
    "discoverable" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "fetched_at" BIGINT,
    "suspended_at" BIGINT,
    "followers_count" INT NOT NULL,
    "following_count" INT NOT NULL,
    "posts_count" INT NOT NULL,
    "last_post_at" BIGINT,
    "revision" INT NOT NULL,
    "ed25519_key_id" VARCHAR(2048) NOT NULL
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
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_signing_key_account_a18ba8" UNIQUE ("account_id", "algorithm", "number")
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
    "id" BIGINT NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "object_uri" VARCHAR(2048) NOT NULL,
    "body" BLOB NOT NULL,
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
    "activity_id" BIGINT NOT NULL REFERENCES "outgoing_activities" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_deliveries_activit_2189d9" ON "deliveries" ("activity_id");
CREATE INDEX "idx_deliveries_state_5df802" ON "deliveries" ("state", "host", "due_at");
CREATE INDEX "idx_deliveries_orderin_204374" ON "deliveries" ("ordering_key", "host", "state", "activity_id");
CREATE TABLE "follows" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "show_boosts" INT NOT NULL,
    "notify" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_follows_account_5d8b90" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_follows_target__c76e1c" ON "follows" ("target_id", "state");
CREATE TABLE "blocks" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_blocks_account_e0a2e9" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_blocks_target__2632ca" ON "blocks" ("target_id");
CREATE TABLE "mutes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "notifications" INT NOT NULL,
    "expires_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mutes_account_5a4c26" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_mutes_target__2039b2" ON "mutes" ("target_id");
CREATE TABLE "reports" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "post_ids_json" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "forwarded" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "resolved_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_reports_account_aff772" ON "reports" ("account_id");
CREATE INDEX "idx_reports_target__e8d1e6" ON "reports" ("target_id");
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
    "scheme_checked_at" BIGINT
);
CREATE TABLE "people" (
    "id" BIGINT NOT NULL PRIMARY KEY,
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
    "id" BIGINT NOT NULL PRIMARY KEY,
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
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "boost_of_id" BIGINT REFERENCES "posts" ("id") ON DELETE CASCADE,
    "in_reply_to_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_posts_account_c17008" UNIQUE ("account_id", "boost_of_id")
);
CREATE INDEX "idx_posts_url_c18e98" ON "posts" ("url");
CREATE INDEX "idx_posts_in_repl_93133b" ON "posts" ("in_reply_to_uri");
CREATE INDEX "idx_posts_thread__ac75c1" ON "posts" ("thread_id");
CREATE INDEX "idx_posts_boost_o_50f39d" ON "posts" ("boost_of_id");
CREATE INDEX "idx_posts_in_repl_a8026b" ON "posts" ("in_reply_to_id");
CREATE INDEX "idx_posts_account_928097" ON "posts" ("account_id", "id");
CREATE INDEX "idx_posts_visibil_89d088" ON "posts" ("visibility", "id");
CREATE TABLE "notifications" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT REFERENCES "posts" ("id") ON DELETE CASCADE,
    "sender_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_517bfa" UNIQUE ("account_id", "kind", "sender_id", "post_id")
);
CREATE INDEX "idx_notificatio_post_id_af941b" ON "notifications" ("post_id");
CREATE INDEX "idx_notificatio_sender__a979f3" ON "notifications" ("sender_id");
CREATE INDEX "idx_notificatio_account_f14d6c" ON "notifications" ("account_id", "id");
CREATE TABLE "polls" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "multiple" INT NOT NULL,
    "hide_totals" INT NOT NULL,
    "expires_at" BIGINT,
    "voters_count" INT NOT NULL,
    "announced_at" BIGINT,
    "closed_at" BIGINT,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_polls_post_id_aad669" UNIQUE ("post_id")
);
CREATE TABLE "poll_options" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "votes_count" INT NOT NULL,
    "poll_id" BIGINT NOT NULL REFERENCES "polls" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_poll_option_poll_id_f6c1dc" ON "poll_options" ("poll_id");
CREATE TABLE "poll_votes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mentions_post_id_525756" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_mentions_account_863584" ON "mentions" ("account_id");
CREATE TABLE "post_edits" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "content" TEXT NOT NULL,
    "summary" VARCHAR(1000) NOT NULL,
    "sensitive" INT NOT NULL,
    "written_at" BIGINT NOT NULL,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_post_edits_post_id_e7416b" ON "post_edits" ("post_id");
CREATE TABLE "tags" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL UNIQUE
);
CREATE TABLE "followed_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_followed_ta_account_1b6b7e" UNIQUE ("account_id", "tag_id")
);
CREATE INDEX "idx_followed_ta_tag_id_ec54b2" ON "followed_tags" ("tag_id");
CREATE TABLE "post_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
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
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_markers_account_19d1b2" UNIQUE ("account_id", "timeline")
);
CREATE TABLE "bookmarks" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bookmarks_post_id_0562ef" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_bookmarks_account_e00c74" ON "bookmarks" ("account_id");
CREATE TABLE "pins" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_pins_post_id_c83bb5" UNIQUE ("post_id")
);
CREATE INDEX "idx_pins_account_92413a" ON "pins" ("account_id");
CREATE TABLE "reactions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "emoji" VARCHAR(100) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reactions_post_id_450f04" UNIQUE ("post_id", "account_id", "emoji")
);
CREATE INDEX "idx_reactions_account_8615aa" ON "reactions" ("account_id", "id");
CREATE TABLE "thread_mutes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
    "body" BLOB NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "attempts" INT NOT NULL,
    "due_at" BIGINT NOT NULL,
    "received_at" BIGINT NOT NULL
);
CREATE INDEX "idx_received_state_fa01f4" ON "received" ("state", "host", "due_at");
CREATE INDEX "idx_received_receive_60cb89" ON "received" ("received_at");
CREATE TABLE "home_entries" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "owner_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_home_entrie_owner_i_7ca47e" UNIQUE ("owner_id", "post_id")
);
CREATE INDEX "idx_home_entrie_post_id_3338ff" ON "home_entries" ("post_id");
CREATE TABLE "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWuT27ix/SssfdndKl3H87STSt2qGcebTGLPuOzJ3mzN+jIQCUnwUITCx4x1c/3fA/"
    "Ah8QFiCI5IgXB/SdYEWiOdBhunG92Nf09W1MVe+OLCcWjsR5M/WP+e+GiF2X9Uh6bWBK3X"
    "uwH+IEIzL5mL0knJQzQLowA5/MPmyAsxe+Ti0AnIOiLU57P/Z0ktB/kWm/TC+ueShtE/LR"
    "Jav01+m1hzGlj5p1l0bkVLNhKSCL/gn+1Sh3048RfP+5jYJ/+KsR3RBY6WOGAfdveZPSa+"
    "i7/iMP/n+t6eE+y5JVSIyz8geW5Hm3Xy7JIsrvzo52Qu/5Iz26FevPJ389ebaEn9rQBJ8V"
    "xgHwcowm4BKj/2vAzV/FH6bdmDKIjx9mu6uwcunqPY44BP/jiPfYfjbGXqm6EQv/Dxo03c"
    "/86+XGG6bV/f3Nqf3t7a9qSmJ/5VKphnjxzqcx0TrnEOzoJ/u//6/fHxycmr45cn56/PTl"
    "+9Onv98jWbm/yU+tCrb+mX2SGZflSC59Wfr65v+ReibCGlK4w/+JbIoAilUomidpqJQxwk"
    "/13Tz5slCsTaKcpUdMR+YBcd5Q92Stq9BDnsObB9qGKFvtoe9hfRkv3z+OxMAvMvFx/f/O"
    "Xi449s1k9lsK+zoeN0jOO+w5m/aCoY5/P7wrf+EvS2zgcAF/mup7SEdxL7AfhpIzPY8j07"
    "Om6BMJvViHAyVkY4DoiShUinG4ft8cvT122WL5vWvH6TwTK8bDOmQYqTAsplqeEs8eQDDk"
    "IG4yCQn7RZzSfNi/mktpZdEq49tLFVt72q3ICAj9g2+zQSoHyLvzZQv3y+AehKwLx9+4+E"
    "qq3C8F9eEcMf31/8I4F3tclG3t1c/zmfXsD8zbubSwHUdkjjwFFGvCAGwCsDnxJr+0tmFN"
    "sCXxEbEPi7z6ZAHweeGjHxjGTVffGSB+Y3BrYiyGUpA+zJMGAvMXKxMthlKQC7JdjEn9Gv"
    "qliXhADqllCHDE/s2p0QF8kC8C2Bp3HUAfKyFIDdEuw59Tz6yBxjVbxrgkBOVBBn36Mb4g"
    "VBWORtIccoirlBVkW8IgeAtwT8Hm9s0eFZM9Q7CbAj7TBexzOPODYHbo1XKg58XdKAhT20"
    "B4/d47Ozo9/bK/YrCD94VVntQmEDlFBe+UfHbRY+m9W47pOxMu4ede6x6FyeUg8jX4z3Tq"
    "gC8oxJ9YXy9smwq/3y5uZdabVfXlWX89/fX75lwCews0kkSh7np+6lIweHPjBgZqJjSini"
    "VdEBcc8N/WhhdwLMIbGR4Oj9PV3hpvSTstx+0lBamZOGRBT6aEQWSpFHRs6yg2LKcp0Uky"
    "1qbVJPDoJ/GIdrzH6wugaqkqCDzu/A1u/fpgqW1dCYHSeQHM5GvexXCcdHp69OX5+cn26x"
    "3z6RQd4EL3fyu8FbkgR4q/CuaRipr9yKFMBahdVDYWRzlJQNc1USDHNXwxzgBxIS0VF+47"
    "ouisCirgKaO+nqway6pHG+/T6jWjz/fn5fyPPmD2bIuX9EgWvXRugxbZpbH1odr6pPkI8W"
    "CXj8d/LfkDktn8jCZwD8DW8mgtKIwuhUVh0RpvO47ltWSFxY64A8sGVgMRlev4AsjzrIy2"
    "saptZjwP4edq3ZxoqWOClt+CG0Qswcvsj6Mf0Sv0v/+WK9+alePdHPnxBUVtzl1SHZukfe"
    "ggYkWiZRRj9ezdi0z4cuv8i2C32Td7UosSiprnUOTVHIwCKLo/M2Ec3z5oDmeTWemb14op"
    "Xuo2AjhrkgVA2sbSIcjhBm2fLlwfdpIbLG0Ly8ur74+Ks4fp/P56xyESQfNLn89fbtRTXv"
    "NDVH7enSTmA4snQ0ErIUEl+UviuNyeQiEKncuzOAfJ/twg7m6NuKVTAiWeCvrUtiivSnPX"
    "cpyw33RhhBY2oORE0fdWX8TAPMqDrj84lCrthXR2J7VK+NHpkivuWLLX862fLZAD1uiXdl"
    "DTIE2O/G6SHVm4tPby7+9Hby7TCu2UXskugjdmhQ9hAEw1Np6Tqf2MorawZXw3pycGhaOT"
    "SKoUk4Ru2LnPACUCVGkgsY6FH2Ur2IkmWkCLE4EGwCxuenLSA+P21EmA9VT6JnX7Cj1Bqh"
    "IGIgxH3x6RmeM6JWx7k5u3EnYYDTMnRWI5pHopBIM9pbAQC7FdianHX8CXvkAQfCk47tmJ"
    "RKu+ksgtudcjyHT9+x1YTS8vq8v4zLJBg/YxPvGMguDrIjl+KcrRDf2x5IlJzFfYZmT5ry"
    "w2birlsTItPY4piKSkdPaKrWqi3eVTkD9tveSXq+AbSm6LmAget5/yeXKIrwap32gWx5gl"
    "YUgYSjWrlFSmpqcMqCVDsZODPoHJDyMONSrh37ERHsgdL0xYokpC921QH+uiYBDpVfgLIc"
    "vATdXwKeict3wFjFolekDFr/+02OxkGgFvMuSxnH9npxZKBwTlPbMic+CTtVzpUFDTIvw5"
    "+5bWNgNQ3IE1NKgn29HGYeR0sTU1Jc69pQzky5iaMFZT/4ovCR49JI+wyV0mLUKUWlpgRB"
    "ZF2kqOYIO81m29mvHiLUDtFxLe3IVBIdP2SP8wPb8WF6GbEfpwJwPt/AGOL+m5rTJCdCNU"
    "O5LGWeb9RXLgV1BXRDVmeSS0CRybRjkQm4pFpto9W7Kzp4Q1spcIX25wqJYmOHzdDX1P3Z"
    "rj6dfJ+fk9YjE4HHk41MZX5O2rikB9+mWowcoYANbrOAShlGu7Fpfg48fKoQ5PG3cXjgWL"
    "/XY329/EnjSHi4pI/2jPKOQgIjImupWJGEjortOyr6NCJzke8jw3snBE1DoXvlWPdRKE3W"
    "RgEljtke/5IYwL8/rxMqw/dZGV5f6QBtC2hLb7d+Tj12b9Fi0ujZp8PTp917trFHaDGIk7"
    "8Qefjgy2vpywMnOTgnWXQgJAsIgQMZGQ8ZWewB12yfG9fabk9CFhoykEt+bYuIe6QDUtYx"
    "41MOeqYAjENLxgHhKa0UBVRQGwXoHJ4y004BIYTolOa8UNPg1Ps4+Ro1Zpg8lxLDVRz1kU"
    "cPvHAE9lbGC5PTXuIg/u1VT+ZrsnA23/68+ICF31AZCLz78AoA3g28W6vXAHj3oZHVlnd/"
    "xGsaRBMB885GpNw7SOZAFStUsdbsbnIFJHFD+0soalzd3IC2JjhgJvLd576UIsG3l76/Dl"
    "1xpq0CfEHEgOTvwQFnwCxooNQCsigzIOQ0sbJ9WZ+eqxnmNOC7HhYZfplLX5KD/G/I/x7r"
    "llu8IDik3kMHzVQEIdRiZqjFTF8fIi2HRH98kRYdwwEQaPnuAi3XhSOliSDcUhqfyoIutc"
    "Opp28kv3JDCwXYSpSP3anFPsMKGSOae+geh3+w1nG4tNZo41HEpjooCJJrw1cWCq2/frq5"
    "ttKrckNrhj36aB3/79lJ/VLy3v5Ki+PZvElTiNny3Db0SEMJgu4AZeGDXCMCp7htwkjQrK"
    "vHZl3g2Wn1FozFr/gOHLt851BCvyDUk0ttqv0vdNMo7t/toS9v++DRGe3RGXF2nq5Y3aDV"
    "0aUrvdtPA7sWXi6nDOuH7GNGZbPbQlrYqXTykS/Wa0/iIheHp9Jb4XcTITcBchPqJWMewQ"
    "3sWnJYWxTaj3t5WP++78v6MHMTI3uJwqUKzBUxA/34/UOd/L8Cxvl8A8Ht5RqiRzwLiVqL"
    "yoKIAck0w3RSDLBLgqwPvKBiozlzqSZoxMIeOoMpdOgaC3CX2OqthBGAV1KXXr582SZ5iU"
    "1rTl9KBiHoqi1LrAU/DuT4xEybAfm/xGV5w55NRO5PbdJU6gQVp7N15MJtQ+ALCXwh9oOV"
    "SXpJCHyhJwl6kaB0JTbGbLPAa8zkNUvk8T+i5CaVhIxzlI6O2/hJbFYz0Mc1Lwnu1T7wEW"
    "UcdmDvBSFItzYzLcLM4+ES/rtzFXUd1GRBD/s6pi+fiz33PLn8aePSR+vT+tpqfPpgWdNs"
    "CC3hbZEMcZhIyycchg3Hy/nQVBZVCdNJLfOuPzFGwK/ctDy6YF/HIr71SKKlhaxZQB9DHN"
    "STqNuJQChmpGZ8KgnFRPQe+8qxmLIUBGOeDMZAAF6r9wE8W20UAP6VXrweCOf4Cect355F"
    "dDMdkJLNZGuHUzugikAVD5TDCEdHkBLzHTPyAD8wk9GlwUxRDg48RkjI9SpsgfOO71kPSb"
    "qRqgIKQvACwEETHDSNaLX3VXTrZFmzz4VVlIlrJMAFI1pCl/196/rv794dKqryASeRjFpQ"
    "JXk+lcVU1mwGhFQgpFLb3JbCuvFmTz+fb1wYpZcSOmZS1QrotgImxlH23hXZx9EjDe6Vqu"
    "aKMgak3g6dVu7Q1Rr5G9tBKqCXpQB2Zdh9KrIjklVOjanCHRpq5LrYtWdKLe2LMgZAPsDO"
    "CMFvrQhiqaDFX3RRTEkOFLP/HnF0HjEXUo1OFmTALrVi7GThoygOsB06S6zWYEQkaxzq+2"
    "fxKVg2+1+ny6mbUBwO354V/D5UeCsIxUnq2chUHuKiaw+3inHt0s0fl9RykM/TznnO+RIH"
    "+IV1u8QWcS0S8jbdVhZt/SFkzySJ610+CSJqI31hppKIGl4h4qlsG1sB4/aKXnboNQrDR8"
    "psjWoeWE0Q8G6Dd0A9JRaUzx8Q3RXmFyiMlf941EFqEO8kjFvCbVoHNDcOqLUNyL6t/UBC"
    "MiMeiZTCOmLpATFfxzOPOGNd2Dl8IfZDEpEHwRqXXl4olIdLDBUuMcwR9JC/iJFakxKRLJ"
    "gbubmBqKZWJL3wIpCQ46SumYogxBW6asBDIbMldEF8ZR3UREELY4zuUM+biGI7/PlUGtlh"
    "M3pIXrprvCkNoi5aLuSpJOqyYr+JrEVulJRiFsWAWSowyyVx+dsUIU+QfSOFvCIJqCugfs"
    "BeAd/t9lnE/4FGOAjthkT1xm2gKjYcwX/ZL/zHR6evTl+fnJ9uUd8+kYEtqDnyfQaO04Gg"
    "VyVhcXfO/PBolx6PJTFAvyv6B7l7UbuEYR3qvYa9Sk03FbStkdH0MjXuTd7kP1roa2aj06"
    "c8TpuuDb1KDe7gbtVshERqp3JbAQNrN3o5Wea0uBuZBi49aebSifFSZxJbIajY3xuR8ASJ"
    "QB2IhLenkIiOtbaFhacbj/iFJl9FyCJ+yQpsnuAQibHqI3SdkpMMuEJB+MFD2UAu2pAL6D"
    "l5WG+79Pq0h78kBh73vjZKunXJ9rBV7vy7kami7Y5ZWoR69lXRzMbss7HKoehIGImpSBpk"
    "ktGQMOqFgZTBmlEeD6JzEQepzuVTptbdpJxWmQvCwbt2plvGZIR3+zUHSfZ6pZ9O7UN6uh"
    "06DpRqSbLpfUWg6iu/t8U9CLpJIr3AssjyF7YykLmgkLnQLQH/UIn3g5mN/SfdE98O8Nrb"
    "sN1afO9qM9oCUTAk7QxJEbquvn3zZ8Cpelc/P1oGGLnKqiiJQZSlM/ojOEIbyPCcteohfy"
    "ZpIX8m6CBP/QiLXHtZJ66tiAEYSyDt51JtGgeOUiOunQTA3RHuFDIFK1IRGxD4iK2D3609"
    "BtgwVuXkuIVROTlutCl8qAJ5vFqhQImkF0QMWOPD3P3RtSQWSmG7OqBdSmCNLn3dv+uJog"
    "g5S54pHNpfQtGBTvM+KZIdEPK7z6bsmVCCrKkzhF3SRS8lMQgEdEWfR1ZIh2zDmhzkG1ah"
    "TY7+1JGtigGwVWDn6IF5MqRLkqxIFAAWXPRGQmHmicQe7EQAUNnVYckzBbItkjWOdPeSR6"
    "93MuF3QC6KyS9KGqgIwo1tHRVQPDp7zrEbqGGfaZ2aZh5qmdSpeqdbYdXuAd+Wtap6rfG2"
    "0NZf8IZL3UQmHcCVg1vZwXTKmb1y8WpNI+w7G6asiSB7tjJjKsujJbu59j3etEupnVxYjk"
    "dw0vOb/21rTgMLWQFmKg4jK6JW0uEzXNYbiytJtkjQZd/58MVBkG773HTbe6x0NpdNNzBz"
    "Dm4lkrwJxgXPwcWF9jQH50TgVGnyCvTlVGnX+UdHxq9p45/3bHNu6PqTD0n5/Sqd1Guf2S"
    "mU6utpb2WMW2/qYao+9GcehpI+aT8bzbZHLUnHk/sjFOcbWJz/1iWNBfrJmJR8JGuGZ3q1"
    "DSv6FkaBR3Bg8ZRzi84txB4lqWIW/zBBPLGVCHQr1Ng0y1jKWEqB+jckw1WnQKkElEqYWC"
    "rxGJCIWQblKHhZDni3cS6PmdvqmDweHYm5pgFBDvotWkwaSDkfepqTR2jRS0SQfW7+rupy"
    "BxXw7DY8G0zzwZpJbF+Z9sAXXjNgI3vaE6PUcD5zS8zM78gU0HZL3K07OHQ0mWM08IsnuU"
    "U/tOLQDAKy+57LLlRrpvZbJ6VRO82jtrEkWSjpJ30uv72lK/aqUx8LzcV2UG408mmtc49T"
    "O+ladPYFO9E0ySHGDziYWiG1oiWKLGR5bIFY7HmA10kOo/UmyWW0XIpDy6eRNeNqswj7D4"
    "aEKE+5h7/ym/+bf0lj3+WJzsy8WeyHMunkw/I/RyKGMp1Rd2M5yLdmcbBhf3CFkycMO/xD"
    "aM3jKA4wHG+M3jAeMu1ZI7N4ftrCKp6fNhpFPlTtL3y49s2H9qYG6QyaWC7VTqwlIQC7Nd"
    "jZ3qB8clGWg/z9fmIIB0oMRcF9stXX80LTESnpWiVzBrhAISIr7BHGASEQrM0KljGSrb4U"
    "zHpRxkCrvv9ulB4KI7tTB+eqJMR/OwfemSun2CSnIDEc7kf9gr63Hjnx2u1UY1iWA44CNY"
    "YmGBqodDM8OfqS0ntOoicCAr4dk1LwWTYLSrOAgwsthKYW21R96J8MA3ulJnuljqkEoy8K"
    "15KAaJqg8YEIK8I/kCeqwdek30pwIBjaWFUgGLrpAwgGEAwNXwEgGEAwagTjI0ZOU9+Z7Z"
    "iUagTZrAHDG+xfeEW/kFY3tQM10ZKapAqsKaD58HErYGLl8X6SRceUGDXyC5Oh06ZWdmYs"
    "Lo+hxBt8HvB59FQEOD3g9NSrWZY8s+p9nHyZejnLbnQqrWdJ5tkrNnGI/Mplng0GsVdtjO"
    "9U4uDsFKakhJIY7IXAA8ekACAjhmdDfcQOJg+4vM9Ux6S7ZlCc1Wf5+N2ELaR0D19mLMtl"
    "EszxZhPvtt8jeQCl5lqaE9n2ChWVUFE5ztAhVFQOCPZS6Kc345zPNxHiPm6c4t0KRFukj4"
    "KNGOFcotrSdJO50SPDWLax8Z6700JLUwbk5dX1xcdfxW178/k8arIIkg+aXP56+/ai2lE2"
    "5zVtF/VWwMBVfXTe5uzsvPno7Ly6pJn/HYrKxZrx3UkYd3521ups8kxyNnlWP5tEUYRX67"
    "RZfBnjZre8IAL31leDHZljU4NT2jNgKwOnkHuPPhW9SyWtVARBNSa1cvgLU/xbPwqEl/nu"
    "Bqey+MmSTbPZ8glIP6cO9JGtLejtq+tKnkpCIkXVtddBSeEQ7jYt7cHM10By0JCsZzhmaH"
    "HMUHzzR5jxoGPuvKYJDxc4IM5SxDqyESnlQLs52vT7/V4oxTNdxGay0NgVpznM0dwWx4RA"
    "Ui/hUf5SKSCcTTcQ3V5y3Bsvjfvrp5vrhvzrxkvjXOJE1v9bHhlzRp4IXA5GKQxduzyuek"
    "/ctByD5h9weWgv+tt/AMgxDQk="
)
