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
CREATE INDEX "idx_received_state_fa01f4" ON "received" ("state", "host", "due_at");
CREATE INDEX "idx_received_receive_60cb89" ON "received" ("received_at");
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
    "eJztXetz27i1/1c4+rK7M2oay4+knc6dsdNs6zZxMonb2x1vykIkJCGmCJUE7ai9+d8vwI"
    "fEB0gTjEiByPmUmMChyN8BD84b/52sqYu98Nml49DIZ5PfW/+d+GiN+X/KQ1Nrgjab/YC4"
    "wNDci+eiZFJ8Ec1DFiBH3GyBvBDzSy4OnYBsGKG+mP2/K2o5yLf4pGfWv1Y0ZP+ySGj9Ov"
    "l1Yi1oYGV3s+jCYis+EhKGn4l7u9ThNyf+8ttuE/nk3xG2GV1itsIBv9ndJ36Z+C7+gsPs"
    "z829vSDYcwuoEFfcIL5us+0mvnZFltc++zmeKx5ybjvUi9b+fv5my1bU3xGQBM8l9nGAGH"
    "ZzUPmR56WoZpeSp+UXWBDh3WO6+wsuXqDIE4BP/rCIfEfgbKXsm6MQP/Pxo03c/0kfLjfd"
    "tm/e3dofX9/a9qTCJ/EoJczTSw71BY+J4LgAZyme7je/m81OT1/Mnp9evDw/e/Hi/OXzl3"
    "xu/CrVoRdfk4fZI5ncKsbz+k/XN7figShfSMkKExe+xjSIoYQqZtSeM1GIg/j/Ff68WqFA"
    "zp08TYlH/AW78Ci7sGfS/iPIYM+A7YMVa/TF9rC/ZCv+5+z8vAHmv19+ePXnyw8/8lk/Fc"
    "G+SYdmyZjAfY+z+NBUMM7m94Vv9SPobZ0PAC7yXU9pCe8pDgPw00JmsOV7fjJrgTCfVYtw"
    "PFZEOAqIkoRIphuH7ez52cs2y5dPq1+/8WARXr4Z0yDBSQHlItVwknjyHgchh3EQyE/brO"
    "bT+sV8WlnLLgk3HtraqttemW5AwEcsm33KJCjf4i81ql823wB0G8C8ff2PWFVbh+G/vTyG"
    "P769/EcM73qbjrx5d/OnbHoO81dv3l1JoLZDGgWOMuI5MgBeGfhEsbY/p0KxLfAlsgGBv/"
    "tkCvRR4KkpJp4ha3wgxeSBG46BrYhykQrAbgn2CiMXK4NdpAKwW4JN/Dn9oop1gQigbgl1"
    "yPHErt0JcRktAN8SeBqxDpAXqQDslmAvqOfRR24Zq+JdITTO59cr4vw5uiGeI4RF3hZyjF"
    "gkBLIq4iU6ALwl4Pd4a8uiZ/VQ7ylAjrTDeBPNPeLYArgNXqtY8FVKAxb20CY8dmfn5ye/"
    "s9f8LYiIvKqsdimxAUworvyTWZuFz2fVrvt4rIi7R517LAvMU+ph5Mvx3hOVQJ5zqr5Q3l"
    "0ZdrVfvXv3prDar67Ly/lvb69ec+Bj2PkkwuLLWdi9EHNw6AMHZi6LUzYiXiYdEPdM0I8W"
    "difAAhIbSWLvb+ka1+WfFOkOk4fSSpzUZKLQRyPSUPJ6JHNWHRhTpOvEmHRRa5N7chT8wy"
    "jcYP7C6hwoUwIPOn8DO7t/lytYZENtepyEcjgZ9bxfJsxOzl6cvTy9ONthv7vSBHkdvMLI"
    "7wZvgRLgLcO7oSFTX7klKoC1DKuHQmYLlJQFc5kSBHNXwRzgBxISWSy/dl3nSWBRC0BFLv"
    "jiPpdzLC7MkXP/iALXrozQGa2bWx1az9blK8hHyxgl8Ubi4VL9+SNZ+vxV/4q3E0mafm50"
    "2pSpHybzhKOnZbb+pbUJyAPnt8VpRC49srjpjLwsv35qPQb897BrzbcWW+E4zf6H0Aoxtz"
    "2Y9WPyEL9N/ny22f5UzeTv5yckWf53WaVC6ldE3pIGhK3Wk0/HLgBI5ZW+6aNaJPnvGVZh"
    "QkMSR57IwDT/k4s2LrWLeo/aRdmhln5uspXuo2ArhzlHVPbsbBkORwhz0/IV3t9pzrXD0b"
    "y6vrn88IvcgZzNF2rNMohvNLn65fb1ZSV/Oi+f2ouZIl1fG7eZAqeywVfYUeXFzzTAfCvl"
    "+23Mj2v+6MiXpp1W6+jGxYev2VLLru5/P0CPux2ytAI5APy1ceLOfHX58dXlH19Pvh5Hc7"
    "qMXMI+YIcGxa1cMtyoOyExsZXSVA+uhqWHoHm00jwUjVhwuB+UMaUKIyX1LyMwUPXrpdAF"
    "xctIEWK5y8AEjC/OWkB8cVaLsBgqxyzmn7GjVEWbIzEQ4r7yYeZ4wfW0Ks71eTB7CgNSL4"
    "bOf0ELhiWiuR7tHQGA3QpsTVyRf8QeecCB1BG5G2tUpd1kFsHtnJDfok/f8dWEkkrMrBWB"
    "yym4fsYn3nGQXRykHtH8nB2R2NseCItTET9BXxBN9cN6xV23fhWmaYtjKj8avUJTllatK2"
    "FKdAbst70r6dkG0FpFzwgMXM+HDzEgxvB6k7QMaxmazpNAaLqSmJsoNRU4m5xUe5rh8DTE"
    "U5hLdMFcl3LtyGdEsgc2JrqUKCHRpSsP8JcNCXCo/AEU6eAj6P4RiJwtsQNGKhK9RGXQ+j"
    "9sGh0OAjWfd5HKOG2vF0MGSiw0lS0L4pOwU41FkdAg8TJ8zG3nA6twoDktpUAIeSkHy0tJ"
    "cK1yQzkx5V3ElpS/8GXuluPiSPsMlcJi1ClFpcIEiWddxqh6DztNZ9vpWw/hagfvuJZyZN"
    "rgHT9mO9wjy/Fhul7wl1MBOJtvoA/x8P1vaZwTYSuu4SKVebZRX7kU1JWoG00J4RkFZINP"
    "O2aDg0mq1TZabnPewRraUYEpdDhTSOYbgwT9adX82a0+nWyfn+Mi9YnE4klHpk12TlLi3o"
    "NtU64VZCjgg7ssoEKG0X5smsWBh08Vgjz+NgYPhPV7DevrZU8ap4SHK/poz6noPSERIk3N"
    "t0qU0Hurfe8tnzKykNk+TXjviaC9HPQ5G+s+OpbC5O8gBlfQMdvjXyAD+A9ndWpZGH4Mh9"
    "hBKsOrKx2gbQFt4evWz6jH7i1aTmot+2R4+rR5zzd2hpaDGPlLmYUPtryWtjzoJEfXSZYd"
    "FJIluMBBGRmPMrI8AK7pPjeutd1eCVlqqIFciQb/Mt0jGWjUOuZiylFjCqBxaKlxgHtKK0"
    "aBKqgNA3R2T5kpp0AhBO+U5nqhps6pt1H8GBXNML7eqBiuI9ZHHj3ohSOQt016YRztJQ4S"
    "T68ama/QQmy+fbz4iIXfUBkIevfxGQB6N+jdWn0GoHcfG1lt9e4PeEMDNpFo3ulIo+4dxH"
    "OgihWqWCtyNz4sjLih/TmUNa5uOPa6TDhgJvLdp76Y0oBvL31/HboWmrYK8DkSA5K/Bwec"
    "A7OkgVILyDzNgJDTWMr2JX16rmaAcI9WG0D+YMOQeg8dOFMiBMPfTMPfTMsT7P5joj8+u1"
    "9H4xTM/u/O7L/JBTgmEuO/MD5tcgFUQiVPH1977YYWCrAVMx+7U4vfwwq5RrTw0D0Of29t"
    "onBlbdDWo4hPdVAQxGfMri0UWn/5+O6Gv816joPQmmOPPlqzf56fVk+w7e1XWgQLs5ZBIe"
    "bLc9deIjFsJbXqReKjHGoBMcU2Tg1oHdVj6yiw7LT6CsZiV3wHhl22cyihnyPqyaQ2Vf7n"
    "ejvk9+/20Be3fbDojLbojIjkJitWN2h1NOkK3/bTwG6kR50pw/o+vc2oZHZbSHM7lU428u"
    "Vm4zWYyPnhaeMZ5fuJECmHSHm1gMkjuEa7bggd5okOY14e177v++g4zM1EZq9QuFKBuURm"
    "oB1/eKjjfxUwzuYbCG4vh+I84nlI1Bom5kgMSO0Ypq9fgF0SpF3JJfUD9Xk0FUIjFvbQ+T"
    "ShQzdYgnuDrN5RGAF4KZHm+fPnbVJp+LT6ZJp4EJyu2mqJFefHkQyfiHMzIP+JTZZX/NpE"
    "Zv5UJk0bjaD8dL6OXDj7BmwhiS3EX1hZSS8QgS30pIKeV1C6KjbGbLOg15ip16yQJ35EyU"
    "wqEBlnKJ3M2thJfFY90LOKlQSnPB85RBmFHbT3HBGkW5uZFmFmeLiA/z6uos6DCi3w4VBh"
    "+mJc7FvjycW7jYsfraP1ldX4dGBZ02wILeFtkQxxHE/LRxyGNeHlbGja5FUJk0kt864/co"
    "1AHABpeXTJH8civvVI2MpC1jygjyEOqknU7UjAFTNSMT5tcMUweo99ZV9MkQqcMU86Y8AB"
    "r9X3AJatNgwA+0ovvR4UzvErnLdie5apm8lAo7IZb+0QtQNVEVTFI+UwQugIUmK+Y408wA"
    "9cZHRpMJOng4DHCBVyvQpbIN7xPfMhTjdSZUCOCD4ACDRBoGlEq72volsnzZr9VlhlmbhG"
    "ApwTogV0+e9bN3978+ZYXpX3OPZkVJwq8fVpk09lw2eASwVcKpXNbSWtG6+39LP5xrlRei"
    "mh4yJVrYBuR2CiH+XgPXp9zB5pcK9UNZenMSD1dui0coeuN8jf2g5SAb1IBbArw+5TmRxp"
    "WOXUmCrcoaFGrotde67UYD1PYwDkA+yM4PzWSkEsFLT4yy6MKdABY0wq1H3PjUd59mg6Mm"
    "22PenGw62Mz30e6OOKWg7yRT6oSAbl9iZ+Zt2usEVci4Sif66VukF+CPm1hozSLncCU3ek"
    "H8y0wdTFa0Q8lV19RwBbepstfYPCkJtWrnKCRoUQ8G6Dd0A9Jd9CNn9AdNdYdDYfBuPDux"
    "c86iA1iPcUxi3hNjW99RW9lXre9GntBxKSOfEIU7K35NQDYr6J5h5xxrqwM/hC7IeEkQfJ"
    "Gm88tlpKP+DR1bsroz27OkPQ40ZThNS6B8hoQdw0ixtwN2ilpOc+BBIKnNQ5UyKEbLuuHP"
    "BQyGUJXRJfmQcVUuDCCL071y5ebyjDvrP9K95OJF6e0oxpk7eH7Ofa93jbsmT40koaDf8Q"
    "WuK3rQUNLGQFmK+IkFmMWrHCFa6qfh4lyjZHKvEXLJ+cBM4eLb+faYOz5x4rGRTpdAOj7h"
    "C9+Z7UKb1rWQ3dx49+hJJmWcJ6ZG3rWUY86CfQV0LxsIfNaLa624Kq6Wkzb/nmXNMKKBtq"
    "1O/XyaQekonv8pDlluTRtXE4s7SNxq236mEqP/TXPAxV+hpUD+22Ry2Vjif3x2MXh2kmVc"
    "bfFCZe0LIksnShN6SQ8Rm9aBxFsOZUrEm6aHt6+tS6mxRD0Ec5Ux28hd+qu0gPKKj3Fh70"
    "XAKdaqB6OuIqCpTy7tLpxsW0+4I3zjqSiJamFI4dDaRtKKRtdMtWOlaW0ogr+4hvB3jjbf"
    "l2LT89ph5tCWlfkFf30HELkjx0Xc35+ntAckBX056tAoxcZVYUyMCx0hl9wtSygHcExmkw"
    "56064Z03NMI7l/TBoz7DMtu+qZ54R2IAxkNXuIY0ChylcuI9BcDdEe4EMgUpUiIbEHjG18"
    "FvNx4HbBipcjprIVROZ7UyRQyVII/WaxQoKek5EgPW+DAdTLvWD0DdQFcDtEu9gNF1Aoc3"
    "PRFjyFmJMHdofw5lPf/q90kZ7YCQ330yZc+EBENNjSHski58KZCBI6Ar+sKzQnBo1wRDaz"
    "0BFbrhvozn/TJgdnL24uzl6cXZDvfdlSa4q9DGsT91ZMtkAGwZ2AV64JYM//zVwZWRAsCS"
    "dvUkO8KvtTzYkwCgTQ3Q42sKyraM1jilu5eaEr3zB78D5SKf/aLEgRIh9J3vyIB86Oxbwm"
    "7ABigk0Tf3sGbFHwDflgmzeq3xttBWP/Ca1vQykQ7gNoNb2sF0S5p97ZLaxNl4bPpU8qwt"
    "HDBta/F9C6PAIziwRCTIogsL8UuxB8cSN5MU4bci0bCrIpT2tEmPHUuEvn9JMlzQGCKYEM"
    "E0MYL5GBDGJYNyBKFIB2a+cXWCZm6rYyoT1FEz17SKXoB+i5aTGqVcDD2tkzO07KWojd83"
    "+1ZT9KCEXhuB0KRng2g+Wo737pNRSK/ff2agjRxoT2SJ4PzGLTEVvyNjQNstcb/uoFOPyT"
    "pGjX7xpG7Rj1pxbA2izXKDIvcm7UI1leGw6QsalbmftPUlNbmSftKnge8tXfNPnfpYKi52"
    "g81CI5vWumFvIiddi84/Y4dN48a7+AEHUyukFlshZiHL4wvE4tcDvInzcq1XcX6u5VIcWj"
    "5l1lywzSL8PxwJWXPfHn7lV/9X/4pGviu6AyfHPzFOHd8s+znCOMo0Pj9KnB01j4It/8H0"
    "RCmOHf4htBYRiwIM4Y3RC8Zj9grWSCxenLWQihdntUJRDJX7fhyvrcqxralBCvZjyaXaIK"
    "FABGC3BjvdG9RPqijQQU2KSWcnvEXBfbzVV5upJiONStc6njNAYzNG1tgjXAcER7A2K7hJ"
    "I9nxS0Gs52kMlOqHLxKPT6/p1FilTAn+386Od27KKdau5CiGw/2kX9APVroSbdxOdbNFOt"
    "BR4GAOEwQNZPUb3lH4itJ7oURPJAr4bqxRBZ+ns+A8A9DBpRJCU4ltKj/0T4aBvVKTvVLH"
    "VILRn6SkpQKiaYLGeyI9Ruk9eeIIpQ3p9/gkUDC0kaqgYOjGD1AwQMHQ8BMABQMUjIqC8Q"
    "Ejp+6wxt1Yo6oRpLMGdG/wv/CafiatTlAC1URL1SRhYIUB9cHHHYGJlceHSRYdU2LUyM8x"
    "ge6xWsmZsZg8hireYPOAzaMnI8DoAaOnWs0Sn1r1NoofplrOsh+dNtazJGdfrfnEIfIrdy"
    "dtge9VG+E7bTBwdD5RzdC9EPRAUEZ0ZsT4s6E+YAeTB1zcZ8pjjbtmkJ/VZ/n43YQvpGQP"
    "X6ValsspuOH9SRyqnj1HfAFKzbUUJ03bK1RUQkXlOF2HUFE5INgrqZ1ej3M230SI+zhSQ3"
    "QrkG2RPgq2coQzinJL021qRo8M46aNTfTcneZamnIgr65vLj/8Im/bm80XXpNlEN9ocvXL"
    "7evLckfZTK9pu6h3BAau6sOfzsjtb+mZjPX47imMi5/1chw3YgyvN0mz+CLG9WZ5jgSOky"
    "o7O1LDpgJnY8+AHQ1EIXs4RXFvXSpxpUQIrDGplcOfOeNf+yzYTiTuk/3gtMl/suLTbL58"
    "AtJP1IE+8rUFvX11XcnTBpdInnXteVBgOLi7TUt7MPMzaAg0xOsZwgwtwgz5L3+EGQ865s"
    "5rmvBwiQPirGRaRzrSqHKg/Rxt+v1+LyrFN5qI9cpCbVecejdHfVscExxJ/Zw4zD8qBYTT"
    "6Qai20uOe+2hcX/5+O6mJv+69tA4lzjM+j/LI2POyJOBK8AouKErh8eVz4mbFn3Q4gZXx7"
    "aiv/4/Zcd/DA=="
)
