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
    "revision" INT NOT NULL
);
CREATE INDEX "idx_accounts_host_ceccba" ON "accounts" ("host");
CREATE INDEX "idx_accounts_url_fb5fdc" ON "accounts" ("url");
CREATE INDEX "idx_accounts_followe_35b10a" ON "accounts" ("followers_url");
CREATE INDEX "idx_accounts_key_id_7ea982" ON "accounts" ("key_id");
CREATE TABLE "signing_keys" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "algorithm" VARCHAR(16) NOT NULL,
    "wrapped" BLOB NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_signing_key_account_14654e" UNIQUE ("account_id", "algorithm")
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
    "eJztXW2T27iR/issfdndKp3jebWTSl3VjONNnNgzLnuyl61ZHwORGAkeilBIaMa6nP97AL"
    "5IfAExBC1SINyfdk2gNdLTYOPpRnfj35Ml9XEQP7vwPLoO2eQPzr8nIVpi/j/VoakzQavV"
    "bkA8YGgWJHNROil5iGYxi5AnPuwOBTHmj3wcexFZMUJDMft/FtTxUOjwSc+cfy5ozP7pkN"
    "j5bfLbxLmjkZN/mkPvHLbgIzFh+Jn4bJ96/MNJOP+2j1mH5F9r7DI6x2yBI/5ht5/4YxL6"
    "+AuO83+u7t07ggO/hArxxQckz122WSXPLsn8Tch+TuaKLzlzPRqsl+Fu/mrDFjTcCpAUzz"
    "kOcYQY9gtQhesgyFDNH6Xflj9g0Rpvv6a/e+DjO7QOBOCTP96tQ0/g7GTqm6EYPwvxo0v8"
    "/86+XGG6615d37gfX9+47qSmJ/FVKphnjzwaCh0ToXEBzlx8u//6/fHxycmL4+cn5y/PTl"
    "+8OHv5/CWfm/yU+tCLr+mX2SGZflSC55s/v7m6EV+I8oWUrjDx4GsigxhKpRJF7TSzjnGU"
    "/H9NP68WKJJrpyhT0RH/gV10lD/YKWn3EuSw58D2oYol+uIGOJyzBf/n8dmZAuZfLj68+s"
    "vFhx/5rJ/KYF9lQ8fpmMB9h7N40XQwzuf3hW/9JehtnQ8ALgr9QGsJ7yT2A/DTRmaw5Xt2"
    "dNwCYT6rEeFkrIzwOiJaFiKdbh22x89PX7ZZvnxa8/pNBsvw8s2YRilOGiiXpYazxJP3OI"
    "o5jINAftJmNZ80L+aT2lr2SbwK0MbV3faqcgMCPmLbHFImQfkGf2mgfvl8C9BVgHnz+h8J"
    "VVvG8b+CIoY/vrv4RwLvcpONvL2++nM+vYD5q7fXlxKo3ZiuI08b8YIYAK8NfEqs3c+ZUW"
    "wLfEVsQOBvP9kC/ToK9IhJYCWr7ouXPHC/MXI1QS5LWWBPhgF7gZGPtcEuSwHYLcEm4Yx+"
    "0cW6JARQt4Q65nhi3+2EuEwWgG8JPF2zDpCXpQDslmDf0SCgj9wx1sW7JgjkRAdx/j26IV"
    "4QhEXeFnKM2FoYZF3EK3IAeEvA7/HGlR2eNUO9kwA70g7j1XoWEM8VwK3wUseBr0tasLCH"
    "9uCxf3x2dvR7d8l/BREHrzqrXSpsgRLKK//ouM3C57Ma130yVsY9oN49lp3LUxpgFMrx3g"
    "lVQJ5xqb5Q3j4ZdrVfXl+/La32yzfV5fz3d5evOfAJ7HwSYcnj/NS9dOTg0QcOzEx2TKlE"
    "vCo6IO65oR8t7F6EBSQukhy9v6NL3JR+UpbbTxpKK3PSkIhCH63IQinySOYtOiimLNdJMd"
    "miNib15CD4x+t4hfkP1tdAVRJ00Pkd2Pr921TBshoas+MkksPZqOf9KuH46PTF6cuT89Mt"
    "9tsnKsib4BVOfjd4S5IAbxXeFY2Z/sqtSAGsVVgDFDNXoKRtmKuSYJi7GuYIP5CYyI7yG9"
    "d1UQQWtQBUpILf3RdSjsWDGfLuH1Hku7URekyb5taHlsfL6hMUonmCkvhF4stl/PkjmYf8"
    "p/4NbyaSLP3C6FSVqB+n80Sgp2Wy/oWzisgD17fDZUQqPXK464yCPL1+6jxG/O9h35ltHL"
    "bASZb9D7ETY+57MOfH9Ev8Lv3ns9Xmp3oifz9/QpLkf5sXKmRxRRTMaUTYYjn5dOj8/8xe"
    "mZs9akSO/05hNSUokjiKQhZm+R+dtwmpnTdH1M6rAbXsdZOt9BBFGznMBaFqZGfDcDxCmF"
    "XLV0R/p4XQDkfz8s3VxYdf5QHkfL6gNfMo+aDJ5a83ry9q6dNF+9TezJTlhtu4rbA4tR2+"
    "po+6Mn6mEeZ7Kd9wE4W84V8dhdK003od3cgU8TVfbPnT3dYTocftHllZgxwB/rtxGtB8df"
    "Hx1cWfXk++HoY7Xax9wj5gj0blzVwyrGRPSExsRZuawTWw9hC4RyvuoenGQsh9r4qplBhp"
    "EcBcwELy10ulC0qWkSbE8qCBDRifn7aA+Py0EWExVD21mH3GnlYZbUHEQoj7yoiZ4TtO1O"
    "o4N2fC7CQsSL4YOgMG3TEsMc3NaG8FAOxWYBsSjPwTDsgDjqShyO2Ykkr76SyC24Uhv4VP"
    "3/LVhNJSzLwXgc8lOD/jE285yD6Osphocc5WSOxtD4QlyYifoDGIofywmbib1rDCNrY4pg"
    "Kk0ROaqrVqXQtTkbNgv+2dpOcbQGuKngtYuJ73f8iAGMPLVdozrOXhdFEEDqdrqbkpqanB"
    "qQpS7WTgzKBzQCrAnEv57jpkRLIHKlNdKpKQ6tJVB/jLikQ41n4BynLwEnR/CUTWltgB1z"
    "oWvSJl0frfbyIdjiK9mHdZyjq214sjA0UWhtqWOxKSuFOVRVnQIvMy/JnbNgZW04A6MaUk"
    "2NfLYedxtDIxJcW1rg3tzJTrNZtT/oMvCh85Lo20z1ApLUaTUlRqSpBE1mWKao6w02y2m/"
    "3qIULtEB030o5MFdHxQ/bDPbAdH6bvBf9xOgDn8y2MIe6/AS5NciJczTVclrLPN+orl4L6"
    "ErqhSgnPJSAffNoxHxxcUqO20Wqf8w7e0FYKXKH9uUKy2NhhM/QNdX+2q88k3+fnpEx9Iv"
    "F4spGpys9Ji9x78G2q1YIMRXxwmwVUyjDajU3zc+DhU4Ugj7+NwwPH+r0e65vlT1pHwuMF"
    "fXRnVHSfkBgRVfutiiR032rffSukjNzJfB8V3jshaDAHnc7Guo9CabIxCihxzPb4l8QA/v"
    "15nVAZvs/K8PpKB2hbQFt6u81z6rF/g+aTRs8+HZ4+7d7zjZ2h+SBO/lzm4YMvb6QvD5zk"
    "4Jxk3oGQzCEEDmRkPGRkvgdcs31uXGu7PQmZG8hALkWLfxn3SAeUrGMmphz0TAEYh5GMA8"
    "JTRikKqKAxCjA5PGWnnQJCCNEpw3mhocGpd+vka9SYYfJcSQyXa9ZHHj3wwhHYWxUvTE57"
    "iYfEt9c9ma/Jwtl8+/PiAxZ+Q2Ug8O7DKwB4N/Buo14D4N2HRtZY3v0Br2jEJhLmnY0ouX"
    "eUzIEqVqhirdnd5Low4sfu51jWuFpx8XVVcMBM5NtPfSlFgW8vfX89uhRMWwf4gogFyd+D"
    "A86BmdNIqwVkUWZAyGliZfuyPj1XM8Bxj1EbQPFqw5gGDx00UxEEx99Ox99OzxP8/kOiPz"
    "6/30TnFNz+787tvyoccEwkzn9pfKoKAdSOSp6+wPaNHzsowk6ifOxPHf4ZTswZ0V2A7nH8"
    "B2e1jhfOCm0CivhUD0VRcsvs0kGx89eP11f81yxnOIqdGQ7oo3P8v2cn9Ttse/srLQ4L85"
    "ZBMebLc9teInVsJbXqZeGDXGoBZ4ptghrQOqrH1lHg2Rn1FozFr/gOHLt859BCvyDUk0tt"
    "q/0v9HYo7t/toS9v++DRWe3RWXGSm65Y06A10aUrvdtPA7uSXnWmDev77GNGZbPbQlrYqU"
    "zykS9Wq0DhIheHp8o7yncT4aQcTsrrBUwBwQ3sWnF0WBTaj3t5WP++76vjMHcTmbtA8UIH"
    "5oqYhX78/qFO/quBcT7fQnB7uRTnEc9iotcwsSBiQWrHMH39IuyTKOtKLqkfaM6jqQlasb"
    "CHzqeJPbrCEtwVtnorYQXglUSa58+ft0ml4dOak2mSQQi6GssSa8GPAzk+a67NiPxf4rK8"
    "4s8mMvenNmmqdIKK0/k68uHuG/CFJL4Q/8HaJL0kBL7QkwS9SFC6EhtrtlngNXbymgUKxB"
    "/RcpNKQtY5SkfHbfwkPqsZ6OOalwS3PB/4iHIdd2DvBSFIt7YzLcLO4+ES/rtzFX0d1GRB"
    "D/s6pi+fi33reXL508alj9an9bXV+PTBsqHZEEbC2yIZ4jCRlo84jhuOl/OhqSqqEqeTWu"
    "Zdf+SMQFwA6QR0zr+OQ0LnkbCFg5xZRB9jHNWTqNuJQChmpGZ8qgjFMHqPQ+1YTFkKgjFP"
    "BmMgAG/U+wCerTEKAP/KLF4PhHP8hPNGbM8yupkOKMlmsrXDqR1QRaCKB8phhKMjSIn5jh"
    "l5hB+4yejSYKYoBwceIyTkZhW2wHnH96yHJN1IVwEFIXgB4KAJDppGtNr7Krr1sqzZb4VV"
    "lolrJcAFI1pCl/995+rvb98eKqryHieRjFpQJXk+VcVUVnwGhFQgpFLb3BbSuvFmTz+fb1"
    "0YpZcSOm5S9QrotgI2xlH23qM3xOyRRvdaVXNFGQtSb4dOK/focoXCjeshHdDLUgC7Nuwh"
    "ldkRxSqn1lThDg018n3suzOtButFGQsgH2BnhOC3UQSxVNASzrsopiQHirGpUPc9dx7l2a"
    "PZyFTte9JVgFs5n7s80McFdTwUinxQkQzK/U38zLlZYIf4DolF/1wnC4P8EPNniozSLp8E"
    "ru5IX5ipwtXFS0QCnV19KwBbepstfYXimLtWvnaCRk0Q8G6Dd0QDrdhCPn9AdJdYdDYfBu"
    "P9hxcC6iE9iHcS1i3hNjW9zRW9tXre7Nu6DyQmMxIQpuVvyaUHxHy1ngXEG+vCzuGLcRgT"
    "Rh4ka1x5bbVUfsCrq7dPRnt3dY5gwJ2mNdLrHiCTBXOjNjcQbjCKpBdeBBILnPQ1UxGEbL"
    "uuGghQzG0JnZNQWwc1UdDCGKM7NAgmstiOeD5VRnb4jB6yCm4brzCCqIuRC3mqiLos+W8i"
    "K5kbpaSYRTFglhrMckF88TYxFEiOxZWQVyQBdQ3UD1jE+91un0X8HyjDUew2ZJA2bgNVse"
    "EI/vN+4T8+On1x+vLk/HSL+vaJCmxJMUAYcnC8DgS9KgmLu/ORbEC7NF8riQH6XdE/yKVo"
    "xmXymVCIMewdR6apoG3yuqG3HAlv8jr/0VJfMxudPuVxunRl6R1HcDluqy4AhOmdym0FLE"
    "yq7uVkWdDibmQauPSkmUsnxkufSWyFoJR2b0QikCQCdSASwZ5CIiYWwRUWnmk84heafBUp"
    "i/gly3x/gkMkxqqP0HVKTjLgCpWaBw9lA7loQy6gGdxhve3S69Me/pIYeNz72ijp1iXbw1"
    "a58+9Gpoq2O2ZpEZrZ8MAwG7PPjgeHoiMxk1ORNMikoiEx64WBlMGaUREPoncyDlKdK6ZM"
    "ndtJOa0yF4SDd+NMt4rJSC/dag6S7PWuLZPq+nu6tnUdadWSZNP7ikDVV35vi3sQdJNEeo"
    "llUeUvbGUgc0Ejc6FbAv6hEu8HMxv7T7onoRvhVbDhu7X8QsRmtCWiYEjaGZIidF19++bP"
    "gFP1rn4+W0QY+dqqKIlBlKUz+iM4QhvI8Jy1au58pujtfCZp7UxDhmWuvapFzlbEAoyHbt"
    "oS03XkaXXI2UkA3B3hTiHTsCIVsQGBZ3wd/G4VcMCGsSonxy2Myslxo00RQxXI18slirRI"
    "ekHEgjU+TFP+riWxUArb1QHtUgJrdenr/l1PxBjyFiJTOHY/x7IDneZ9UiY7IOS3n2zZM6"
    "EE2VBnCPuki15KYhAI6Iq+iKyQDtmGNTnIN6xCmxz96SNbFQNgq8DeoQfuyZAuSbIyUQBY"
    "cgMTiaWZJwp7sBMBQFV3+iTPNMi2TNY60t1LHr3ZyYTfAbkoJr9oaaAiCFcpdVRA8ejsW4"
    "7dQA37TOs0NPPQyKRO3cuWCqt2D/i2rFU1a423hbb+gjfctiQz6QCuGtzKDmZSzuwbHy9X"
    "lOHQ23BlTSTZs5UZU1UeLdnNde/xpl1K7eTC8QKCk57f4m87dzRykBNhruKYOYw6SYfPeF"
    "FvLK4l2SJBl3/nwxcHQbrtt6bb3mOts7lsuoWZc3BdiOJNsC54Di4utKc5OCcCp8qQV6Av"
    "p8q4zj8mMn5DG/+845tzQ9effEjJ75fppF77zE6hVN9Me6ti3GZTD1v1YT7zsJT0KfvZGL"
    "Y9Gkk6ntwfoTjfwuL81z5pLNBPxpTkI1kzItOrbVgxdDCKAoIjR6ScO/TOQfxRkirmiA+T"
    "xBNbiUC3QoNNs4qljKUUqH9DMlx1CpRKQKmEjaUSjxFh3DJoR8HLcsC7rXN57NxWx+TxmE"
    "jMDQ0ICtBv0HzSQMrF0NOcnKF5LxFB/rn5u2rKHVTAs9vwbDDNB2smsX1l2gNfeM2Ajexp"
    "T2Sp4fzGLTEzvyNTQNstcbfu4NDRZo7RwC+e5Bb90IpDMwjI7vtWdqFbM7XfOimD2mketY"
    "0lqUJJP5lz+e0NXfJXnYZYai62g2qjkU9rnXuc2knfobPP2GPTJIcYP+Bo6sTUYQvEHOQE"
    "fIE4/HmEV0kOo/MqyWV0fIpjJ6TMmQm1OYT/D0dClqfcw1/5LfwtvKTr0BeJzty8OfyHcu"
    "nkw/I/RxhHmc6ov3E8FDqzdbThf3CJkyccO/xD7Nyt2TrCcLwxesN4yLRng8zi+WkLq3h+"
    "2mgUxVC1v/Dh2jcf2psapDNoYrl0O7GWhADs1mBne4P2yUVZDvL3+4khHCgxFEX3yVZfzw"
    "tNR5Ska5nMGeACBUaWOCCcA0Ig2JgVrGIkW31pmPWijIVWff/dKAMUM7dTB+eqJMR/Owfe"
    "uSun2SSnIDEc7kf9gr63Hjnrld+pxrAsBxwFagxtMDRQ6WZ5cvQlpfeCRE8kBHw7pqTgs2"
    "wWlGYBB5daCEMttq36MD8ZBvZKQ/ZKE1MJRl8UbiQBMTRB4z2RVoS/J09Ug69Iv5XgQDCM"
    "sapAMEzTBxAMIBgGvgJAMIBg1AjGB4y8pr4z2zEl1YiyWQOGN/i/8JJ+Jq1uagdqYiQ1SR"
    "VYU0Dz4eNWwMbK4/0ki44pMWrkFyZDp02j7MxYXB5LiTf4PODzmKkIcHrA6alXsyxEZtW7"
    "dfJl6uUsu9Gpsp4lmecu+cQh8isXeTYYxF6NMb5ThYOzU5iWEkpisBcCDxyTAoCMWJ4N9Q"
    "F7mDzg8j5THVPumlFxVp/l47cTvpDSPXyRsSyfS3DHm0+83X6P5AGUmhtpTlTbK1RUQkXl"
    "OEOHUFE5INgLqZ/ejHM+30aI+7hxSnQrkG2RIYo2coRziWpL003mRo8MY9XGJnruTgstTT"
    "mQl2+uLj78Km/bm88XUZN5lHzQ5PLXm9cX1Y6yOa9pu6i3Ahau6qPzNmdn581HZ+fVJc39"
    "71hWLtaM707CuvOzs1Znk2eKs8mz+tkkYgwvV2mz+DLGzW55QQTura8GOzLHpgansmfAVg"
    "ZOIfcefSp6l1paqQiCamxq5fAXrvjXIYukl/nuBqeq+MmCT3P58olIP6cO9JGvLejta+pK"
    "nipCIkXVtddBSeEQ7rYt7cHO10Bx0JCsZzhmaHHMUHzzR5jxYGLuvKEJDxc4It5CxjqyES"
    "XlQLs5xvT7/V4oxTe6iM1kobErTnOYo7ktjg2BpF7Co+Kl0kA4m24hur3kuDdeGvfXj9dX"
    "DfnXjZfG+cRjzv87ARlzRp4MXAFGKQxduzyuek/ctByDFh9weWgv+ut/ALHAYRE="
)
