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
    "locked" BOOL NOT NULL,
    "discoverable" BOOL NOT NULL,
    "created_at" BIGINT NOT NULL,
    "fetched_at" BIGINT,
    "suspended_at" BIGINT,
    "followers_count" INT NOT NULL,
    "following_count" INT NOT NULL,
    "posts_count" INT NOT NULL,
    "last_post_at" BIGINT,
    "revision" INT NOT NULL
);
CREATE INDEX "idx_accounts_host_ceccba" ON "accounts" ("host");
CREATE INDEX "idx_accounts_followe_35b10a" ON "accounts" ("followers_url");
CREATE INDEX "idx_accounts_key_id_7ea982" ON "accounts" ("key_id");
CREATE TABLE "signing_keys" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "algorithm" VARCHAR(16) NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_signing_key_account_14654e" UNIQUE ("account_id", "algorithm")
);
CREATE INDEX "idx_signing_key_account_14a826" ON "signing_keys" ("account_id");
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
    "activity_id" BIGINT NOT NULL REFERENCES "outgoing_activities" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_deliveries_activit_2189d9" ON "deliveries" ("activity_id");
CREATE INDEX "idx_deliveries_state_5df802" ON "deliveries" ("state", "host", "due_at");
CREATE INDEX "idx_deliveries_orderin_204374" ON "deliveries" ("ordering_key", "host", "state", "activity_id");
CREATE TABLE "follows" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(16) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "show_boosts" BOOL NOT NULL,
    "notify" BOOL NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_follows_account_5d8b90" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_follows_target__c76e1c" ON "follows" ("target_id", "state");
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
    "post_ids_json" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "category" VARCHAR(16) NOT NULL,
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
    "changed_at" BIGINT NOT NULL
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
CREATE INDEX "idx_posts_in_repl_93133b" ON "posts" ("in_reply_to_uri");
CREATE INDEX "idx_posts_thread__ac75c1" ON "posts" ("thread_id");
CREATE INDEX "idx_posts_boost_o_50f39d" ON "posts" ("boost_of_id");
CREATE INDEX "idx_posts_in_repl_a8026b" ON "posts" ("in_reply_to_id");
CREATE INDEX "idx_posts_account_928097" ON "posts" ("account_id", "id");
CREATE INDEX "idx_posts_visibil_89d088" ON "posts" ("visibility", "id");
CREATE TABLE "notifications" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
CREATE INDEX "idx_received_state_545d6b" ON "received" ("state", "due_at");
CREATE INDEX "idx_received_host_d0de62" ON "received" ("host", "state", "id");
CREATE TABLE "home_entries" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "owner_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_home_entrie_owner_i_7ca47e" UNIQUE ("owner_id", "post_id")
);
CREATE INDEX "idx_home_entrie_post_id_3338ff" ON "home_entries" ("post_id");
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z27gR/iscfbm7GTWNZTtJbzqdsVNf6zaxM4mv7Y0vZSESkhBTBAuSdtQ2/73gm8"
    "QXkCZokQLh/ZSYwJLUs8vFvmHx38ma2tjxX5xZFg3dYPKj8d+Ji9aY/6c8NDUmyPN2A9GF"
    "AM2deC5KJsUX0dwPGLKimy2Q42N+yca+xYgXEOpGs/++ooaFXINPemH8a0X94F8G8Y1fJ7"
    "9OjAVlRnY3gy6MYMVHfBLgF9G9bWrxmxN3+bTbhC75d4jNgC5xsMKM3+z2M79MXBt/xX72"
    "p3dnLgh27AIqxI5uEF83g40XXzsny0s3+CmeG73k3LSoE67d3XxvE6youyUgCZ5L7GKGAm"
    "znoHJDx0lRzS4lb8svBCzE29e0dxdsvEChEwE++f0idK0IZyNl3xz5+IWLH0xi/yF9udx0"
    "07y6vjE/XdyY5qTCp+hVSpinlyzqRjwmEccjcJbR2/3md7PZ8fHr2cvjV29OT16/Pn3z8g"
    "2fG/+U6tDrb8nL7JBMbhXjefmny6ub6IUoF6REwqIL32IaFKCEKmbUjjOhj1n8/wp/3q4Q"
    "E3MnT1PiEf+BXXiUXdgxafcRZLBnwPbBijX6ajrYXQYr/ufs9LQB5r+dfXz757OP3/NZPx"
    "TBvkqHZslYhPsO5+hDk8E4m98XvtWPoDc5HwBc5NqOlAjvKPYD8ONKZjDxPT2atUCYz6pF"
    "OB4rIhwyIqUhkunaYTt7efKmjfjyafXyGw8W4eWLMWUJThIoF6mG08STD5j5HMZBID9uI8"
    "3H9cJ8XJFlm/iegzam7LJXphsQ8BHrZpcGApRv8Nca0y+brwG6DWDeXPwjNtXWvv9vJ4/h"
    "9+/P/hHDu96kI++ur/6UTc9h/vbd9bkAatOnIbOkEc+RAfDSwCeGtfklVYptgS+RDQj87W"
    "ddoA+ZI2eYOJrI+ECGyT13HJkpiXKRCsBuCfYKIxtLg12kArBbgk3cOf0qi3WBCKBuCbXP"
    "8cS22QlxES0A3xJ4GgYdIC9SAdgtwV5Qx6EP3DOWxbtCqF3Mr1fE+Xt0QzxHCELeFnKMgj"
    "BSyLKIl+gA8JaA3+GNKcqe1UO9owA90g5jL5w7xDIj4Dy8lvHgq5QaCPbQLjy2Z6enR78z"
    "1/xXkCjzKiPtQmINmFCU/KNZG8Hns2rlPh4r4u5Q6w6LEvOUOhi5Yrx3RCWQ55yqL5S3V4"
    "aV9vPr63cFaT+/LIvzz+/PLzjwMex8Egniy1navZBzsOg9B2YuylM2Il4mHRD3TNGPFnaL"
    "4QgSEwly7+/pGtfVnxTp9lOH0kqd1FSi0ActylDydmRgrTowpkjXiTGpUCtTe3IQ/P3Q9z"
    "D/wfIcKFMCDzp/A1u/f1srWGRDbXmcgHI4HfWyXybMjk5en7w5fnWyxX57pQnyOngjJ78b"
    "vAVKgLcMr0f9QF5yS1QAaxlWB/mBGaEkrZjLlKCYuypmhu+JT0S5/Fq5zpOAUEeARrXgi7"
    "tczXF0YY6suwfEbLMyQme0bm51aD1bl68gFy1jlKJfFL1caj9/IkuX/9S/4s1EUKafG502"
    "Ver7ybwo0NOyWv/M8Bi55/w2OE1US48M7jojJ6uvnxoPjD8P28Z8YwQrHJfZf+cbPua+R2"
    "B8n7zEb5M/X3ibH6qV/P08QlDlf5vtVEjjishZUkaC1Xry+dAbAFJ9pW75qBJF/juGVZjQ"
    "UMSRJ9KwzP/oVZuQ2qv6iNqrckAt/dxEku4ithHDnCMqR3Y2AfZHCHOT+EbR32kutMPRPL"
    "+8Ovv4iziAnM2PzJoli280Of/l5uKsUj+d10/t1UyRrq+FW0+FU1ngK+yo8uInyjBfSvl6"
    "G/Pjkr86coVlp9V9dOPiw7dM1LKru+cz9LBdIUsSyAHgPxsn4cy3Z5/env3xYvLtMJbTWW"
    "iT4CO2KCsu5YLhRtsJRRNbGU314Cq49RAsj1aWh6QTCwH3vTKmtMNIyvzLCDQ0/XrZ6IJi"
    "MZKEWBwy0AHjVyctIH51UotwNFTOWcy/YEtqF22OREOI+6qHmeMFt9OqONfXwewoNCi9GL"
    "r+BS0CLFDN9WhvCQDsVmArEor8I3bIPWbCQOR2rNGUtpNZBLcLQj7Fnr7l0oSSnZhZKwKb"
    "U3D7jE+85SDbmKUR0fycLVG0tt2TIC5F/Ax9QRS1D+sNd9X6VehmLY5p+9HoDZqytmq9E6"
    "ZEp8F627uRni0ArU30jEBDed5/igEFAV57ScuwlqnpPAmkpiuFuYlRU4GzKUi1oxkOT00i"
    "hblCF8xtKdsM3YAI1sDGQpcSJRS6dOUB/uoRhn3pD6BIBx9B948gqtmKVsBQRqOXqDSS//"
    "2W0WHG5GLeRSrtrL1eHBnYYqGoblkQl/id9lgUCTVSL8Pn3LYxsAoHmstSCoRQl7K3upQE"
    "1yo3pAtTrsNgSfkPPsvdclwcaV+hUhBGlUpUKkwQRNZFjKqPsNN0tpn+6iFC7RAdV1KPTB"
    "ui44dsh3tgPT5M1wv+42QAzuZrGEPcf/9bGtdEmJIyXKTSzzfqq5aC2gJzo6kgPKOAavBp"
    "x2pwcEmVWkbLbc47eENbKnCF9ucKiWJjUKA/rbo/W+lTyff5Kd6kPhF4POnItMnPSba49+"
    "DblPcKBojxwW0VUKHCaDc2zfLAw5cKQR1/G4cH0vq9pvXV8ie1M8L9FX0w5zTqPSFQIk3N"
    "t0qU0Hurfe8tlwZkIfJ9mvDeEUF7OehzNtZ1dCwbk59BDq5gY7bHv0AG8O/P61RyY/ghAm"
    "J72RlelXSAtgW0ha9bPace2zdoOan17JPh6ePuPV/YA7QcxMlfijx88OWV9OXBJjm4TbLs"
    "YJAsIQQOxsh4jJHlHnBN17lxyXZ7I2SpoAVyHjX4F9keyUCj1TGPphw0pwAWh5IWB4SnlG"
    "IUmILKMEDl8JSeegoMQohOKW4XKhqceh/Gr1GxDOPrjYbhOgz6qKMHu3AE+rbJLoyzvcRC"
    "0dvLZuYrtJCbb58vPuDGb9gZCHb34RkAdjfY3Up9BmB3HxpZZe3uj9ijLJgILO90pNH2Zv"
    "Ec2MUKu1grejc+LIzYvvnFFzWubjj2ukw4YCXy7ee+mNKAby99fy26jixtGeBzJBoUfw8O"
    "OAdmSZlUC8g8zYCQ01jL9qV9et7NAOkepRaA/MGGPnXuO3CmRAiOv56Ov56eJ/j9h0R/fH"
    "6/is4puP3Pzu2/yiU4JgLnvzA+bQoBVFIljx9fe2n7BmLYiJmP7anB72H43CJaOOgO+z8a"
    "XuivDA9tHIr4VAsxFp8xuzaQb/zl0/UV/zXrOWa+MccOfTBm/zw9rp5g29tTWiQLs5ZBPu"
    "biuW0vkTi2gr3qReKDHGoBOcU2QQ1oHdVj6yjw7JT6CsbiVzwDxy5bOaTQzxH15FLrqv9z"
    "vR3y63d76IvLPnh0Wnt0WmRyE4lVDVoVXbrCt/04sJ7wqDNpWD+ktxmVzm4LaW6lUslHPv"
    "M8p8FFzg9PG88o302ETDlkyqsbmByCa6zrhtRhnmg/7uVh/fu+j47D3E0MzBXyVzIwl8g0"
    "9OP3D3X8rwTG2XwNwe3lUJwHPPeJXMPEHIkGpR3D9PVj2CYs7Uou2D9QX0dTIdRCsIeup/"
    "Et6mEB7g26ekuhBeClQpqXL1+2KaXh0+qLaeJBCLoqayVWgh8HcnxCzk1G/hO7LG/5tYnI"
    "/alMmjY6QfnpXI5sOPsGfCGBL8R/sLSRXiACX+hRAz1voHQ1bLRZZsGu0dOuWSEneoiUm1"
    "Qg0s5ROpq18ZP4rHqgZxUvCU55PnCKMvQ7WO85Iii31rMsQs/0cAH/XV5FngcVWuDDvtL0"
    "xbzYU/PJxbuNix+ts/UVaXw8saxoNYSS8LYohjhMpOXSxmuPBti1NpxfE0GYpTRj2hRjIb"
    "u55h3etKzGPjOSXOJ3vpF72G/4036MyqENn7+QwW9n0MXubw8zn7rGAwlWxDWQa6xoyIwl"
    "ucd+PGlBmB8YUWK/Wpg9xAPb1GhzOA/eygkiRk8uycZSW27T6Rp60r3kGiE9oNRnMBbn4x"
    "l4fwepyVbMAFPD31DTENaiLHjY6lXFpHvk5aufsO/XlK5mQ43ehJ9MaulFfOLGQHS4vOHQ"
    "JX8dgyS2uoGMOaMPPmZVP6AdCaR5R6qym4z2gN5hVzrPW6SCRG/JfK8mesF6V+p7gKyZMg"
    "xQ230CG14NG15Fa1PdYPZNtDyLzM1koNHYjJd2qAgEUxFMxQPtj4KyNCi3f8YWOcP3XGV0"
    "aV6Zp4NiqhEa5GptmodaqufMh3grgywDckTwAUARGxSxjUja+8rcWemOvKfCKtrlpyXAOS"
    "VaQJc/37j6+d27Q0VVPuA4klEJqsTXp00xFY/PgJAKhFQqi9tKmNWv9/Sz+dqFUXopmeMq"
    "Va45x5ZAxzjK3s//cHHwQNmdVEeOPI0G2/qG3rJq0bWH3I1pIRnQi1QAuzTsLhXpkQYpp9"
    "p0+BkaamTb2DbnUpXkeRoNIIdi8ucb/LZWyF12YUyBDhijUxOgD/GGq4nQ82T+Y8WjHqae"
    "g1s5n7s60IcVNSzkRvWgUTEo9zfxC+NmhQ1iGyTZ5pWGQb7z+bWGitIudwJXd6QfzLTB1c"
    "VrRByZVX1LAEt6myXdQ77PXStbukCjQgh4t8GbUUcqtpDNHxDdNY5OTRoG4/2HFxxqITmI"
    "dxTaiXCbfkH13YIqvYLStzXviU/mxCGBlL8lph4Qcy+cO8Qaq2Bn8PnY9UlA7gUyfk65tk"
    "BuM/wF+hL6c36DvuDfXhk23HB+ff2uEG44vyzHE35+f37BmRHzgk8iQY2XlSHocKcpRHKd"
    "yUS0oG6a1Q2EG5Qy0nMfAvEjnOQ5UyKEaruuHHCQz3UJXRJXmgcVUuDCCKM77zl/azYHZ0"
    "PTpvjOOpnUQ3nBbX4/da7q5eCteuCE1DYBF9hYB21JnrM6V7h3xqAs2FvzjEOXiyqmVca/"
    "TTQWaFFaKRX0hqQSn9GLxVEEa04jmaSLtme1T43bSTEodZAT3CFZ9FTbRXgcQn1MZq+nIK"
    "hUFdnTgVohk8rEpdO1i3L1BW+ch5AM6m5pIJArEcjtlr84VN5ixLW+xDUZ9pwNX67FZ9XU"
    "oy0g7Qvy6ho6bkWSh66rO19/DwgXdnXtgxXDyJZmRYEMAiud0SeBXF3AlkA7C+a0VW+M04"
    "bWGKeCzhjUDbDIt2/aYbAl0QDjoWvefRoyS2qDwY4C4O4IdwKZhBYpkQ0IfMDl4LeewwEb"
    "Rqscz1ooleNZrU6JhkqQh+s1YlJGeo5EAxkfpqdR14oiqCTq6oB2qSDSunJo/64nCgJkra"
    "I0t29+8UVdQOrXSRHtgJDfftZlzYQKLkWdIWyTLnwpkEEgoCv6UWSFYN+sSYbWRgIqdMN9"
    "GS/7ZcDs6OT1yZvjVydb3LdXmuCuQhvn/uSRLZMBsGVgF+ieezL885cHV0QKAAsaWJLsUI"
    "/W+mBHAoA2tUSMr0kY2yJa7YzuXja4qV0/+AyMi3z1ixQHSoTQibIjA/Kps6ek3YAN+6zm"
    "VLT0UMmaTtlelTmp3QO+LQtm1ZLxttBWP/CaZpUilQ7gNoNbWsFUK5q9sElt4Ww8Nn2seN"
    "aMAjBtjwV3DYyYQzAzokxQdBg34pfiCE7dwd6tSBTsswJbe9qUx44lQ9+/JhkuaQwZTMhg"
    "6pjBfGAk4JpBOoNQpAM3X7t9gnouq2PaJqiiZa7oEdsR6DdoOakxyqOhx23yAC172dTG75"
    "t9qyl6sIVeGYXQZGeDaj5Yjff2k5Eor999ZmCN7GlNDBLF+cQlMVW/I2NA2yVxJ3ePB1jB"
    "xhivjVFjXzxqW/RjVhzagmgjbrDJvcm6kC1l2G/5gkLb3I/axpKaQkk/qNPS64au+adOXS"
    "xUF9vBZqWRTWubJDASPWkbdP4FW8HUWFBm4HvMpoZPjWCFAgMZDhcQg19n2Ivrco23cX2u"
    "YVPsGy4NjHnENoPw/3AkBHmFPp7yq/ure05D1zYCmjaEDzh1fLPscSTgKNO4o3zUTX4esg"
    "1/YNpjnmOHv/ONRRiEDEN6Y/SK8Q5LxdnT6dqpxf0fLX/ItiqH9qYG2bAfay7ZBgkFIgC7"
    "Ndjp2iDfu7ZAB3tStOqmitid+JTWdKTR6FrHcwZobBaQNXYItwEhEKyMBDdZJFt+Saj1PI"
    "2GWn3/m8TjftadGquUKSH+2znwzl05yb0rOYrhcD/qF/S9bV0JPbvTvtkiHdgoe5dz2N2i"
    "gpEIVf19VfUfxvw+p/QuMqInAgN8O9Zogs/TWXCeAdjgQg2hqMbWlR/qF8PAWqnIWqliKY"
    "HsBjjl6jOUNEAULdD4QITHKH0gjx2RTfo9PgkMDGW0KhgYqvEDDAwwMBT8BMDAAAOjYmB8"
    "xMiqO6xxO9ZoarB01oDhDf4XXtMvpNUJSmCaKGmaJAysMKA++bgl0HHn8X6KRcdUGDXyc0"
    "yge6xSemYsLo+mhjf4PODzqMkIcHrA6anuZolPrXofxi9T3c6yG5027mdJzr5a84lD1Fdu"
    "T9qC2Ksyynfa4OCofKKapmsh2IFgjKjMiPFXQ33EFib3uLjOlMcaV02Wn9Xn9vHbCRekZA"
    "23+UzucH+ODlNfpRbXdhDOU1dWnTQtr7CjEnZUjjN0CDsqBwR7JfTT63HO5usIcR9HakTd"
    "CkRLpIvYRoxwRlFuabpJ3eiRYdy0sEU9d6e5lqYcyPPLq7OPv4jb9mbzo6jJksU3mpz/cn"
    "NxVu4om5kubYV6S6ChVO//dEbufwvPZKzHd0ehXf6sl+O4URDgtZc0iy9iXO+W50jgOKly"
    "sCN1cCpwNvYM2NJAFrKHUxQTL1eaKyVCYI1OrRz+zBl/4QZsMxGET3aD06b4yYpPM7n4MN"
    "JP1oE+cNmC3r6qSvK0ISSSZ117HhQYDuFu3coe9PwMGhINsTxDmqFFmiH/5Y+w4kHF2nlF"
    "Cx7OMCPWSmR1pCONJgfazVGm3+9zMSme6CLWGwu1XXHqwxz1bXF0CCT1c+Iw/6gkEE6na4"
    "huLzXutYfG/eXT9VVN/XXtoXE2sQLjf4ZDxlyRJwI3AqMQhq4cHlc+J25ajEFHNzg/tBf9"
    "7f/TyqX5"
)
