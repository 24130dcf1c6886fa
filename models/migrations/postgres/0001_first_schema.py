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
    "eJztXetz27i1/1c4+rK7M2oay4+knc6dsdNs6zZxMonb2x1vykIkJCGmCJUPO2pv/vcL8C"
    "HxAdIAI1Igcj4lJnAo8nfAg/PGfydr6mIvfHbpODT2o8nvrf9OfLTG7D/Voak1QZvNfoBf"
    "iNDcS+aidFJyEc3DKEAOv9kCeSFml1wcOgHZRIT6fPb/rqjlIN9ik55Z/1rRMPqXRULr18"
    "mvE2tBAyu/m0UXVrRiIyGJ8DN+b5c67ObEX37bbWKf/DvGdkSXOFrhgN3s7hO7THwXf8Fh"
    "/ufm3l4Q7LklVIjLb5Bct6PtJrl2RZbXfvRzMpc/5Nx2qBev/f38zTZaUX9HQFI8l9jHAY"
    "qwW4DKjz0vQzW/lD4tuxAFMd49pru/4OIFij0O+OQPi9h3OM5Wxr45CvEzHz/axP2f7OEK"
    "02375t2t/fH1rW1Panzij1LBPLvkUJ/zmHCOc3CW/Ol+87vZ7PT0xez56cXL87MXL85fPn"
    "/J5iavUh968TV9mD2S6a0SPK//dH1zyx+IsoWUrjB+4WtCgyKUUiWM2nMmDnGQ/L/Gn1cr"
    "FIi5U6Sp8Ii9YBce5Rf2TNp/BDnsObB9sGKNvtge9pfRiv05Oz9vgfnvlx9e/fnyw49s1k"
    "9lsG+yoVk6xnHf48w/NBWM8/l94Vv/CHpb5wOAi3zXU1rCe4rDAPy0kBls+Z6fzCQQZrMa"
    "EU7GygjHAVGSEOl047CdPT97KbN82bTm9ZsMluFlmzENUpwUUC5TDSeJJ+9xEDIYB4H8VG"
    "Y1nzYv5tPaWnZJuPHQ1lbd9qp0AwI+Ytns00iA8i3+0qD65fMNQLcFzNvX/0hUtXUY/tsr"
    "Yvjj28t/JPCut9nIm3c3f8qnFzB/9ebdlQBqO6Rx4CgjXiAD4JWBTxVr+3MmFGWBr5ANCP"
    "zdJ1OgjwNPTTHxDFnjAykmD8xwDGxFlMtUALYk2CuMXKwMdpkKwJYEm/hz+kUV6xIRQC0J"
    "dcjwxK7dCXERLQAvCTyNow6Ql6kAbEmwF9Tz6COzjFXxrhEa5/PrFXH2HN0QLxDCIpeFHK"
    "Mo5gJZFfEKHQAuCfg93tqi6Fkz1HsKkCNyGG/iuUccmwO3wWsVC75OacDCHtqEx+7s/Pzk"
    "d/aavQXhkVeV1S4kNoAJ5ZV/MpNZ+GxW47pPxsq4e9S5x6LAPKUeRr4Y7z1RBeQ5o+oL5d"
    "2VYVf71bt3b0qr/eq6upz/9vbqNQM+gZ1NIlFyOQ+7l2IODn1gwMxFccpWxKukA+KeC/rR"
    "wu4EmENiI0Hs/S1d46b8kzLdYfJQpMRJQyYKfTQiDaWoR0bOqgNjynSdGJMtam1yT46Cfx"
    "iHG8xeWJ0DVUrgQedvYGf373IFy2xoTI8TUA4no573y4TZydmLs5enF2c77HdX2iBvgpcb"
    "+d3gLVECvFV4NzSM1FduhQpgrcLqoTCyOUrKgrlKCYK5q2AO8AMJiSiW37iuiySwqDmgPB"
    "d8cV/IOeYX5si5f0SBa9dG6Iw2za0PrWfr6hXko2WCEn8j/nCZ/vyRLH32qn/F24kgTb8w"
    "Om3L1A/TedzRI5mtf2ltAvLA+G0xGp5LjyxmOiMvz6+fWo8B+z3sWvOtFa1wkmb/Q2iFmN"
    "kekfVj+hC/Tf98ttn+VM/k7+cnBFn+d3mlQuZXRN6SBiRarSefjl0AkMkrfdNHtUjy3zOs"
    "xoSWJI4ikYFp/icXMi61i2aP2kXVoZZ9bqKV7qNgK4a5QFT17GwjHI4Q5rbly72/04Jrh6"
    "F5dX1z+eEXsQM5n8/VmmWQ3Ghy9cvt68ta/nRRPsmLmTLdcBu3ERKntsPX+FFnxs80wGwv"
    "ZRtuwpBr9ujIF+ad1gvpRsaIr/liy6/ut54APe72yMoaZAiw98apQ/PV5cdXl398Pfl6HN"
    "3pMnZJ9AE7NChv5oLhVu0J8YlSalMzuBoWH4LuIaV7KJqx4HI/KGMqNUZKCmBOYKDy10up"
    "C0qWkSLEYqeBCRhfnElAfHHWiDAfqkYt5p+xo1RHWyAxEOK+MmLmeMEUtTrOzZkwewoDki"
    "+GzoBBiwgLRHMz2jsCAFsKbE2ckX/EHnnAgdAVuRtrVaXddBbBcm7Ib9Gn79hqQmktZt6M"
    "wGUUTD9jE+8YyC4OMp9occ6OiO9tDyRKkhE/QWcQTfXDZsVdt44VpmmLYypAGr1CU5VW0r"
    "UwFToD9tvelfR8A5BW0XMCA9fz4YMMKIrwepM2DZMMThdJIDhdS81NlZoanG1Oqj0NxAw6"
    "O6Q8zHQp1479iAj2wNZUlwolpLp05QH+siEBDpU/gDIdfATdPwKetcV3wFhFoleoDFr/h0"
    "2kw0Gg5vMuUxmn7fViyECRhaayZUF8EnaqsigTGiReho+57XxgNQ60J6aUCPv6OMwMR7cm"
    "pqS41rmhnJnyLo6WlL3wZeGW4+KIfIZKaTHqlKJSY4LAsy5iVLOHnWaz7eyth3C1g3dcSz"
    "kybfGOH7Mh7pHl+DB9L9jLqQCczzfQh3j4Drg0yYmwFddwmco826ivXArqCtSNtpTwnALy"
    "wacd88HBJNVqG602Ou9gDe2owBQ6nCkk8o0dN0NfU/Nnt/p0sn1+TsrUJwKLJxuZttk5aZ"
    "F7D7ZNtVowQgEb3GUBlTKM9mPTPA48fKoQ5PHLGDwQ1u81rK+XPWmcEh6u6KM9p7z7hECI"
    "tLXfqlBC9y357ls+jchCZPu04b0nggZz0OlsrPsolCZrw4CSjimPf4kM4D+c1QmV4YesDK"
    "+vdIBWAtrS162fUY/dW7ScNFr26fD0afOebewRWg5i5C9FFj7Y8lra8qCTHF0nWXZQSJbg"
    "AgdlZDzKyPIAuGb73LjWtrwSstRQA7niLf5Fukc60Kp1zPmUo8YUQOPQUuMA95RWjAJVUB"
    "sG6OyeMlNOgUII3inN9UJNnVNv4+Qxapphcr1VMVzHUR959KAXjkDetumFSbSXOIg/vWpk"
    "vkYLsXn5ePERC7+hMhD07uMzAPRu0Lu1+gxA7z42strq3R/whgbRRKB5ZyOtuneQzIEqVq"
    "hircnd5Lgw4ob251DUuLrl4Osq4YCZyHef+mJKC7699P116Jpr2irAF0gMSP4eHHAGzJIG"
    "Si0gizQDQk4TKduX9Om5mgHCPVptAMWjDUPqPXTgTIUQDH8zDX8zLU+w+4+J/vjsfh2NUz"
    "D7vzuz/6YQ4JgIjP/S+LTNBVALlTx9gO21G1oowFbCfOxOLXYPK2Qa0cJD9zj8vbWJw5W1"
    "QVuPIjbVQUGQnDK7tlBo/eXjuxv2Nus5DkJrjj36aM3+eX5aP8O2t1+RCBbmLYNCzJbnrr"
    "1EatgKatXLxEc51AJiijJODWgd1WPrKLDstPoKxmJXfAeGXb5zKKFfIOrJpDZV/hd6OxT3"
    "b3noy9s+WHRGW3RGRHLTFasbtDqadKVv+2lgN8KjzpRhfZ/dZlQyWxbSwk6lk418udl4LS"
    "ZycXjaekb5fiJEyiFSXi9g8ghu0K5bQodFosOYl8e17/s+Og4zMzGyVyhcqcBcITPQjj88"
    "1Mm/Chjn8w0Et5dDcR7xPCRqDRMLJAakdgzT1y/ALgmyruSC+oHmPJoaoRELe+h8mtChGy"
    "zAvUVW7yiMALySSPP8+XOZVBo2rTmZJhkEp6u2WmLN+XEkwydm3AzIfxKT5RW7NhGZP7VJ"
    "01YjqDidrSMXzr4BW0hgC7EXVlbSS0RgCz2poBcVlK6KjTHbLOg1Zuo1K+TxH1Eyk0pExh"
    "lKJzMZO4nNagZ6VrOS4JTnI4co47CD9l4ggnRrM9MizAwPl/Dfx1XUeVCjBT4cKkxfjot9"
    "azy5fLdx8UM6Wl9bjU8HljXNhtASXolkiON4Wj7iMGwIL+dD0zavSphOksy7/sg0An4ApO"
    "XRJXsci/jWI4lWFrLmAX0McVBPopYjAVfMSMX4tMUVE9F77Cv7YspU4Ix50hkDDnitvgew"
    "bLVhANhXeun1oHCOX+G85duzSN1MB1qVzWRrh6gdqIqgKh4phxFCR5AS8x1r5AF+YCKjS4"
    "OZIh0EPEaokOtV2ALxju+ZD0m6kSoDCkTwAUCgCQJNI1rtfRXdOlnW7LfCKsrENRLgghAt"
    "oct+37r525s3x/KqvMeJJ6PmVEmuT9t8Khs2A1wq4FKpbW4rYd14s6WfzzfOjdJLCR0TqW"
    "oFdDsCE/0oB+/R6+PokQb3SlVzRRoDUm+HTit36HqD/K3tIBXQy1QAuzLsPhXJkZZVTo2p"
    "wh0aauS62LXnSg3WizQGQD7AzgjOb60UxFJBi7/swpgSHTDGpELd98x4FGePZiPTdtuTbj"
    "wsZXzu80AfV9RykM/zQXkyKLM38TPrdoUt4lok5P1zrcwN8kPIrrVklHa5E5i6I/1gpi2m"
    "Ll4j4qns6jsC2NJltvQNCkNmWrnKCRo1QsBbBu+Aekq+hXz+gOiuMe9sPgzGh3cveNRBah"
    "DvKYxbwjI1vc0VvbV63uxp7QcSkjnxSKRkb4mpB8R8E8894ox1YefwhdgPSUQeBGu89dhq"
    "If2AR1fvroz27OocQY8ZTTFS6x4gogVx0y5uwN2glZJe+BBIyHFS50yFELLtunLAQyGTJX"
    "RJfGUe1EiBCyP07ly7eL2hEfad7V/xdiLw8lRmTNu8PWQ/177HW8mS4UsrbTT8Q2jx37YW"
    "NLCQFWC2IsLIiqiVKFzhqu7nUaKUOVKJvWD15CRw9mj5/UxbnD33WMmgyKYbGHWH6M33pE"
    "7pXctq6D5+9COUNMsS1iNrW88y4kE/gb4Sioc9bEaz1S0Lqqanzbxlm3NDK6B8qFW/X6eT"
    "ekgmvitCVliSR9fG4cxSGY1bb9XDVH7or3kYqvS1qB7abY9aKh1P7o/HLg7TTKqMvylMsq"
    "BFSWTZQm9JIWMzetE4ymDNKV+TdCF7evrUupuUQ9BHOVMdvIXfqrsIDyho9hYe9FwCnWqg"
    "ejriKg6U8u6y6cbFtPuCN8k6EoiWthSOHQ2kbSikbXTLVjpWltKIK/uIbwd4423Zdi0+Pa"
    "YZbQFpX5DX99BxC5IidF3N+eZ7QHJAV9M+WgUYucqsKJGBY6Uz+iRSywLeERinwZxLdcI7"
    "b2mEdy7og0f9CIts+7Z64h2JARgPXeEa0jhwlMqJ9xQAd0e4U8gUpEiFbEDgI7YOfrvxGG"
    "DDSJXTmYRQOZ01yhQ+VIE8Xq9RoKSkF0gMWOPDdDDtWj8AdQNdDdAu9QJG1wkc3vREUYSc"
    "FQ9zh/bnUNTzr3mfFNEOCPndJ1P2TEgw1NQYwi7pwpcSGTgCuqLPPSsEh3ZDMLTRE1CjG+"
    "7LeN4vA2YnZy/OXp5enO1w311pg7sObRL7U0e2SgbAVoFdoAdmybDPXx1cESkALGhXT/Ij"
    "/KTlwZ4EAG1rgJ5cU1C2RbTGKd291JTonT/4HSgXxewXJQ5UCKHvfEcGFENn3xJ2AzZAIY"
    "m+uYcNK/4A+EomzOq1xmWhrX/gDa3pRSIdwG0Ht7KD6ZY0+9oljYmzydj0qeRZmztgZGvx"
    "fQujwCM4sHgkyKILC7FLiQfH4jcTFOFLkWjYVRFKe2TSY8cSoe9fkgwXNIYIJkQwTYxgPg"
    "YkYpJBOYJQpgMz37g6QTO31TGVCeqomWtaRc9Bv0XLSYNSzoee1skjtOylqI3dN/9WM/Sg"
    "hF4bgdCmZ4NoPlqO9+6TUUiv339moI0caE+MUsH5jVtiJn5HxgDZLXG/7qBTj8k6RoN+8a"
    "Ru0Y9acWwNQma5QZF7m3ahmspw2PQFjcrcT2R9SW2upJ/0aeB7S9fsU6c+FoqL3WC70Min"
    "STfsTeWka9H5Z+xE06TxLn7AwdQKqRWtUGQhy2MLxGLXA7xJ8nKtV0l+ruVSHFo+jaw5Z5"
    "tF2H8YEqLmvj38yq/+r/4VjX2XdwdOj3+KGHVys/znSMRQpsn5UfzsqHkcbNkPZidKMezw"
    "D6G1iKM4wBDeGL1gPGavYI3E4sWZhFS8OGsUinyo2vfjeG1Vjm1NDVKwn0gu1QYJJSIAWx"
    "rsbG9QP6miRAc1KSadnfAWBffJVl9vppqOtCpd62TOAI3NIrLGHmE6IDiCtVnBbRrJjl8K"
    "Yr1IY6BUP3yReHJ6TafGKlVK8P92drwzU06xdqVAMRzuJ/2CfrDSlXjjdqqbLdOBjgIHc5"
    "ggaCCr3/COwleU3nMleiJQwHdjrSr4PJsF5xmADi6UEJpKbFP5oX8yDOyVmuyVOqYSjP4k"
    "JS0VEE0TNN4T4TFK78kTRyhtSL/HJ4GCoY1UBQVDN36AggEKhoafACgYoGDUFIwPGDlNhz"
    "XuxlpVjSCbNaB7g/2F1/QzkTpBCVQTLVWTlIE1BjQHH3cEJlYeHyZZdEyJUSM/xwS6x2ol"
    "Z8Zi8hiqeIPNAzaPnowAoweMnno1S3Jq1ds4eZh6Oct+dNpaz5KefbVmE4fIr9ydtAW+V2"
    "2E77TFwNH5RDVD90LQA0EZ0ZkR48+G+oAdTB5weZ+pjrXumkFxVp/l43cTtpDSPXyVaVku"
    "o2CG9yd+qHr+HMkFKDXXUpy0ba9QUQkVleN0HUJF5YBgr4R2ejPO+XwTIe7jSA3erUC0Rf"
    "oo2IoRzimqLU23mRk9MozbNjbec3daaGnKgLy6vrn88Iu4bW8+n3tNlkFyo8nVL7evL6sd"
    "ZXO9RnZR7wgMXNWHP52R2d/CMxmb8d1TGBc/6+U4bhRFeL1Jm8WXMW42ywskcJxU1dmRGT"
    "Y1OFt7BuxoIArZwymKe+tSiSsVQmCNSa0c/swY/9qPgu1E4D7ZD07b/CcrNs1myycg/UQd"
    "6CNbW9DbV9eVPG1xiRRZJ8+DEsPB3W1a2oOZn0FLoCFZzxBmkAgzFL/8EWY86Jg7r2nCwy"
    "UOiLMSaR3ZSKvKgfZztOn3+72oFN9oIjYrC41dcZrdHM1tcUxwJPVz4jD7qBQQzqYbiG4v"
    "Oe6Nh8b95eO7m4b868ZD41ziRNb/WR4Zc0aeCFwORskNXTs8rnpO3LTsg+Y3uDq2Ff31/w"
    "HXBH+i"
)
