"""Let company directories provision people (SCIM): their tokens, the people and groups that they told us of, what these
groups mean here and what they gave, and what went wrong.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
OLDEST_CODE = "0.2.0"


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "provisioning" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "introspection_url" VARCHAR(500) NOT NULL,
    "last_seen_at" BIGINT
);
CREATE TABLE IF NOT EXISTS "ldap_directories" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "url" VARCHAR(255) NOT NULL,
    "base_dn" VARCHAR(500) NOT NULL,
    "user_filter" VARCHAR(500) NOT NULL,
    "dn_template" VARCHAR(500) NOT NULL,
    "bind_dn" VARCHAR(500) NOT NULL,
    "bind_password" BYTEA
);
CREATE TABLE IF NOT EXISTS "provider_tokens" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "label" VARCHAR(100) NOT NULL,
    "created_by" VARCHAR(255) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "last_used_at" BIGINT,
    "ended_at" BIGINT,
    "provider_id" BIGINT NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_provider_to_provide_787c52" ON "provider_tokens" ("provider_id");
CREATE TABLE IF NOT EXISTS "provisioned_people" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "user_name" VARCHAR(255) NOT NULL,
    "user_name_key" VARCHAR(255) NOT NULL,
    "email_key" VARCHAR(255) NOT NULL,
    "display_key" VARCHAR(255) NOT NULL,
    "manager" VARCHAR(255) NOT NULL,
    "active" BOOL NOT NULL,
    "let_go" BOOL NOT NULL,
    "said_json" TEXT NOT NULL,
    "version" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "changed_at" BIGINT NOT NULL,
    "deleted_at" BIGINT,
    "identity_id" BIGINT NOT NULL REFERENCES "identities" ("id") ON DELETE CASCADE,
    "provider_id" BIGINT NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_provisioned_provide_7a8b24" UNIQUE ("provider_id", "user_name_key")
);
CREATE INDEX IF NOT EXISTS "idx_provisioned_identit_ec7281" ON "provisioned_people" ("identity_id");
CREATE INDEX IF NOT EXISTS "idx_provisioned_provide_45de91" ON "provisioned_people" ("provider_id", "email_key");
CREATE TABLE IF NOT EXISTS "provisioned_groups" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "display_name" VARCHAR(255) NOT NULL,
    "display_key" VARCHAR(300) NOT NULL,
    "external_id" VARCHAR(255),
    "version" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "changed_at" BIGINT NOT NULL,
    "deleted_at" BIGINT,
    "provider_id" BIGINT NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_provisioned_provide_7f7c21" UNIQUE ("provider_id", "display_key"),
    CONSTRAINT "uid_provisioned_provide_35197a" UNIQUE ("provider_id", "external_id")
);
CREATE TABLE IF NOT EXISTS "group_mappings" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "gives" VARCHAR(16) NOT NULL,
    "target" VARCHAR(100) NOT NULL,
    "ends" BOOL NOT NULL,
    "group_id" BIGINT NOT NULL REFERENCES "provisioned_groups" ("id") ON DELETE CASCADE,
    "target_group_id" BIGINT REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_mappi_group_i_d5ee06" UNIQUE ("group_id", "gives", "target")
);
CREATE INDEX IF NOT EXISTS "idx_group_mappi_target__d5d218" ON "group_mappings" ("target_group_id");
CREATE TABLE IF NOT EXISTS "provisioned_grants" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "made" BOOL NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "mapping_id" BIGINT NOT NULL REFERENCES "group_mappings" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_provisioned_mapping_26aaf8" UNIQUE ("mapping_id", "account_id")
);
CREATE INDEX IF NOT EXISTS "idx_provisioned_account_ae508b" ON "provisioned_grants" ("account_id");
CREATE TABLE IF NOT EXISTS "provisioned_members" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "group_id" BIGINT NOT NULL REFERENCES "provisioned_groups" ("id") ON DELETE CASCADE,
    "person_id" BIGINT NOT NULL REFERENCES "provisioned_people" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_provisioned_group_i_9cfad8" UNIQUE ("group_id", "person_id")
);
CREATE INDEX IF NOT EXISTS "idx_provisioned_person__0b20f9" ON "provisioned_members" ("person_id");
CREATE TABLE IF NOT EXISTS "provisioning_problems" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" BIGINT NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    "problem" VARCHAR(500) NOT NULL,
    "times" INT NOT NULL,
    "provider_id" BIGINT NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_provisionin_provide_fe196e" UNIQUE ("provider_id", "subject", "problem")
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfWuT2ziy5V9B1JfuidD12OVH+3ZsbESVXdPje/3otavv9IRnVkOJkIQuitAQZMma2f"
    "7vC/AlPkAKYJEUiMov3S4SSUkHYOLkA5n/vthSF3vsydVySSM/vPgR/fvCd7aY/6N6a4Yu"
    "nN3ueENcCJ2FF491kkHxRWfBwsBZioetHI9hfsnFbBmQXUioL0b/ZUPR0vERH/QE/WNDWf"
    "gPRBj628XfLtCKBih7GqIrFG74HUZC/EQ826VL/nDirx/2mMgn/4zwPKRrHG5wwB/29e/8"
    "MvFd/A2z7M/d3XxFsOeWUCGueEB8fR4edvG1d+6f4nHiCy7mS+pFW/84dncIN9TPB5MEyz"
    "X2ceCE2C3A5EeelyKaXUq+Kb8QBhHOv6J7vODilRN5AuyL/7WK/KXAGKVTt6QBfrJwGH7i"
    "4/2cuP87/YYFmfn846fb+Zeb2/n8ojZR4vtUQE8vLakvJpmIKRforMVX/I//vLx8/vyHy6"
    "fPX71++eKHH16+fvqaj41/T/3WD78nX+YIZfIo8a2u3/307uOt+EKUr6RkiaUX2D89Povp"
    "hZufbj5f/B4/yAmd5FHx9B3nK2I4iP9dm7U3GyeQz1tRpjJ7/Fd3mb3swnH6jq9GNhcZ2k"
    "PMz9b5Nvewvw43/M/Lly9bsP+fq89v/nz1+Xs+6g/lGfiY3rpM7gncjziL108H42z8UPjW"
    "X4/BFv8I4Dq+62kt4aNEPwCfVj+jLd+Xzy4VEOajGhGO75URjgKipSGS4dZhe/n0xWuV5c"
    "uHNa/f+GYZXr5F0yDBSQPlstR4mvjiZxwwDuMokD9XWc3Pmxfz89padgnbec5hrrvtVeVG"
    "BHzCutmnoQTlW/wtlKOcjbcA3RYwb29+jenalnHCVsTw+w9Xv8bwbg/pnfefPv6UDS9g/u"
    "b9p2sJ1HNGo2CpjXhBDIDXBj4h1vPfUqWoCnxFbETgv/7dFuijwNMjJp6VrHooXnLP7cZg"
    "rglyWcoCfTIO2BvsuFgb7LIUgK23smXuqmuyfuc3qOySWCfPVaoijHF9jOSaki51XfRLYo"
    "B+V/SJv6DfdPVMSQjUjKKaYRxP7M47IS6TBeAVgadR2AHyshSArQj2inoe3eOA6eJdEwRi"
    "roM4/x7dEC8IwiJXhRw7YSQUsi7iFTkAXBfw0FnraxaZMECvCP0dPkjJeTPeRwlQ4WoY76"
    "KFR5ZzAdwOb3X8hnVJCxb22I5D7F6+fPnsP+db/iuISALRWe1SYQsmobzyn12qLHw+qnHd"
    "x/fKuHt0eYdldj+lHnZ8Od5HoQrICy41FMr5lXFX+/WnT+9Lq/36XXU5//Lh+oYDH8NeSv"
    "ipRzqX9J4Ds5BlR7QiXhUdEfdM0U8W9g1xXSyJBLUCfhSCJa6B9TLAApO5I8mu+kC3uMmV"
    "WJbrJwdRSXW3ZSHS/eRTEKsUPlxuOsxOWQ48vV3xZxHbYf6D9WegKglz0HUOFo7vaxOeox"
    "DsBhq7AcM+IyH5V5cFXxWFFd9Z6xBuQiy7zEFZEGag876b+9XzwymVIxmNO29dcjxy9HTY"
    "Sbh89uKHF6+fv3qRY59faYO8CV7hRO8Gb0kS4K3Cu6Ms1F+5FSmAtQqr57BwLlDS1stVSV"
    "DMXRVzgO8JI7I00cZ1XRSBRV0FNPPE6kcs6pLWOXAHS57ziMOwfsJzVQ4ynjsELrb0XoQ1"
    "6VzzTFZVDlZ7y2oX55tXd4UTs+LCwlne7Z3Andfu0EvaNLZ+a3u5rV5xfGcdgyd+p/gNqW"
    "/wC1n7HID/xocLydHzwt1Z2+lzlowTmk7xBPoV2gXkni8DxGXE+XAHeXTpeNmZ8RnaB/zz"
    "sIsWBxRucHx0/DuGGF4GOETfJ1/ij8K1+cfk2pPd4Q/1I+oDfo7kDPvX7Bx+qu8db00DEm"
    "7iEKofbRd82N8fctC9LXdVNWk1pUnmHogckTc1H1svTZ3yuYSikIUH15+9UgnXvmqO1r6q"
    "bvTp2ydb6b4THOQwF4SqzstDiNkEYW5bvmKDLm7xHM3rdx+vPv9Vvsdn44U1tQ7iB11c//"
    "X25qp6li9RR+pmwlFgPCPh2USMBEZ82ZHIdlekLz0OCaHBnixhx/f5VrzEYgp0qaxMFuis"
    "cq2BIgeqaJeGSj1lmfFeCQt4zExek6dmYNQmqD47f+LqgFN5zvfjWXrHf48j11L12lQTm5"
    "3fsxWYXb3IWW7g7HM6XlmYHAH+u3GC9ZurL2+u3t5c/H4e0+0qckn4GXMVXrYbJLdnraXD"
    "xEAlq60Z3J7reYGZM5qZo+moh2ymQSmLqLejxVMyAQuNzUGKxTjxWtKEWB4bsQHjVy8UIH"
    "71ohFhcauaELb4DS+1KtEVRCyEeCiWvcArrgl1giNHCQtMmbGDIs4qlHlLWkJRmQCArQS2"
    "IQGRt8TxLiR0Or7eyqNdPkIt+vEQHv1VUDB+7WtewFP8Dewa2DWw6xPs2rQKubZx610U7K"
    "jeMceCiIUo9x8uo1G4pHpFRQsiFkLcvwEThxDnHDW9jbMkZk0W3dgnWWIQiexk40noiV35"
    "iyMjHyfFzHc00EmILgtZA/2DosKGmDFfSIjfU3p3Ic3qSu/N2nO6Qjz3smEKLUWcEDnulv"
    "gMLTlzwj8i6mMU0P0M0QD54g+HIY/6a/F/bt0cknH8Vrjhs/IE3Wx34eHH9C5iOAz5ZYaY"
    "c5C1Hhn64/puUfJQi0vl5TltcpmdUNFsSemWUre2hPqzp09VSOXTp82sUtyrlHEofDMNkC"
    "ti1mH9Ugnrly1Yv6xj7dE11a5LWhCCozGd7f9IokKaS8FG3bOzzIS7x3Ne/jrivIPpKIuS"
    "kHWqYhCHSki2eP4vTmV0cC4JWYdz//Z+nN4jjiOzDd3r1tSpC0MZI43SOhuuE7qU1inJgb"
    "u8v+3SEOv11mF3nyP/QmK8ZrdmbbZryAfNg8gfPhwHgTcjA2/nNRcN6ic3iLnIQifoUhKt"
    "LAdJ3t29tZhvOe6ccw8iqVncWmihIgmT0HkSQkrv5luJDdSm5gtCFlmWYxcfcogXyXLfWq"
    "p1H0XOahOZ55syhPK9xR65x4H0GHp+r5X0uckogsdIwuJbWdJFMk8SCYg4+ht/R5dLZ1la"
    "NHBxkJ6NL47PHyDyi++5oHDv6eVxQddzc7ueQ67RsK6xKXWYmnyqeVWHKaceVeTAG3nSG5"
    "lvC8qHJzIBC9dz//lzThji7S6UkPbmhowFEUhxqTUASKhODc42G/QoA9bnVF0AYIfyK/jb"
    "jgSYab8AZTl4Cbq/BKJsqNgBIx2NXpGyaP33W8kVB4HeaeSylHVsbxBDBtqLmKxgVsQnrF"
    "N/kbKgRTpm5Bko+tXK8H/ZOp7XXKy7IDfe2/F8WOyfX/7wKkdb/NGG75cPV+/fS2tM5P7G"
    "+p7ZWJ6pJDQUoDYGqmcdyjMlYNenR7s+06coXFOOwlXhkdOapt+zpXiyTlNphZpUqKk2CZ"
    "IQh2yimkMdNB09T3/1ODGPjcPmC+rG3w2CFRPTN7OWYIVmccSB6yGeL1lmsGbH/MfpAJyN"
    "t9Cl+/xSAeDnl43wiluV4ERcPEi3wGdZyj5TdaiiQ6n6rya8NNdqziSgUPOsY6Hm4rarkZ"
    "peFDtzUnqu0U3ORQc/jFE0RlIYUddizSXAXB3YXJW5ic9bS9hQEzVfkibZp/9FFxcSk1Rc"
    "nrVZoTgIHN8dxfJMs6OyxDqwPCekOmYtlqdmQlGveUQGndLoP48ITM4Bs4gguXPYmCjUEB"
    "7JnHdx6MjSh9pKfmQS4DNRbYcCOYcx/3h0OYePy0QPsCNt1tqsS44S1umSQSoHgYvKtPVv"
    "yNm5z3iJyT0um8LVe7M2Uz4ojhr55FzxtFx2Lfs+YO0bu/pnYO0bY+2bFcC30FBKXLe6TS"
    "SLQgC2MtjgXhnWvQJB/JbdbqAgPpzrHNQjC8bn0MYneLHAi2WpFV9WJEfDU2tqKoIwP8PM"
    "DyNrv0vluaIYHMbq/nbsYleihD22pSIWxUZMRcyvFPHXdWmNloxoiC/xp4BGuwuJIzG5MW"
    "vzIq7FELV8oLSBh4/S/uqIruI2HAJSFH8U2jgMLTAjLo7vpAOfoFv+B3ERYcXL3zF+ralN"
    "yACf0nd3EPBaGuu15HOPmVap+6MEGG8KxhvkKg1pGUeerE9Dc9/iXMACu7gFzEGaRDOP7u"
    "dCdc517OSKFJjKtez/YLnpZJRVBIH4dze7RIvFkHq61L8sCM0x1A8kxcXS2Vzm1XzLsWr0"
    "Gh+FKmhzgoNFc5gnbupZntbCb0H97dXtTbU0l+/qYlcQeWzImWR7vsVLwpJfKLdB8wGzk7"
    "YoxzIZq2iUCqPP4/PKQpRJCpPRQfHT4n+K9pE4QEKvIWdBoxAxvgHFLSVnaHFA+w32EQnR"
    "ntuVW8fFPwrzk6s/LiN6UobCIBX9mFn8QTWDdfRv8Dc/6abD8saYDebt1xTSxCTN8q3//h"
    "CrF/qh9LtfN9uwkFE/eA6OeF3dDhy1LAfFIDtz1KJ6UvOuFSUA+Id70VoOCa8z73F5Zs57"
    "SPgcLOzkKeHiojTplHDMvT7g7SKmA3Jqlt5WIGbbeOQAZ4fLNCX12+e9NUqZyIWbsyzhRi"
    "/ZGAjMWAQmoJ5W+lQ2fkQn5jZf/FP0E0OC2rDwknRb08lZkO+EkEvy2E+s9bbOh8kULG2r"
    "aky8LANcvI+INlhG5swGWEajWEYSNQTIKlWmKqpfk6zO93R5h93bDd95pcdbS/dnbXanF4"
    "+ch/FQxXjAFUqGJ05z6nuHOBtMPJ2vAhow4ZAnIUu9847P9jhAxK8noj3oSdCG3Fh93261"
    "JnMu3XlbmwQXxcZK/rNkMkxnPTbibgnpMbFmpNHe4M9RDK3cFxzfbN2Rk9+W5xuqbMfrPG"
    "fbQUKwmqcd3/+O5fnespzwzk+BnG+r1FPbxk13mGNP53GqhSSXszXnrS587kMvk0p84wrD"
    "I12SPUtykOupw5tMSgATG8fJJLDSIMVdRjcbLD885G6Jj9I8jTTlSmwT4pktyVld9qZxPh"
    "I2smm+px02si3fpcRXr01a8wGQgogVob2xD4FwVRTQe+1DskWxEfnCeYDvkS7wzcQVHjTd"
    "/iglOSBoGohnGYsLrWpuZSkrNMsItZqmllVqfwaBaVT55hsJW2lyPECVImM+WJEef/JjKk"
    "qjgCEPr8KclO5JuEk9Kz+Kgwg+vuf81HHdmJRukbPm0zZDke9hFl86oN8op7viJsPePWZ1"
    "Yjz0hz0kkxCCL0YGX8zNQ7FxLhptE9MDMlZ6dBpmY2oRGSOTJaxIQzEx1mVuFkrOpU6cfy"
    "gMUSVcOgchLq4SB2AcuXKFZ1Cc/BTFWWeIW7No68RZJQFe8bXFaVKYUKA1/TE++Znypxmi"
    "QS6I+FfDeyGDQlpwK0qiZmN99N98MRRY2VT3nhMpMfo1JAypHjGFLrbAeQ1gWcB5TZoN4L"
    "zAeYHzPoDzfkleqWbGGw9Q5btxQShFtluqdBJnd7CmKHjsGOQ0UqRQ7zDdeViS+PXw550k"
    "pHEvCqCihmwJ7VQU+owMG7uaLtWfVDgWKCZQTIPnxppM91scbFt5UDxAlQeFfLBWHmLCUh"
    "x2x9CKBrlbTRAUF++cIBTJAGyGiLgW++mEoy3xzhXGisIYtVFNiYiDf+ZJPpXVeo4xB15l"
    "iB480eYR6nkPV0gk/r8GuNl4C8EdhLQCmwI2ZfDcWMGmWj1Kqt4kdUdSM7jgzpmUwgB3Du"
    "yMsDPCzmjvzniLt7u4LnzT7pgPUNghw3SserGbVCApUpMdQyRCMKRB0jyNsDR+IpKAuE3v"
    "x4a+5/jriP8uaeGbfp4KRXCMVVcn3AFY65xQOryfXfm88Jf25OcqpRafN1dafF4rtAiugK"
    "OfRamQ5bOWQpbPpIUsofEfNP6bKLjFr1XDuPn0d0UMmgBqn/+GjovQcXGKHRcNOdj6JmIh"
    "3d5s6W/kQmIFFW/P2mygZTxwjvORPbsJM/fRwyOTUD/l3PnaU3YqDqbKR3ApggUzYEOyJY"
    "diLa2L0gxwUca6JTyIkbjFLnG0K/wWpcAzrulqOoIfBZ7O6k6HW7ewL5++eK2inPmwZu0c"
    "36xokLgzqH7xmbIcFJ+xrvjMB6G+LiTsPLnRysu3+ZBeCXmFgH899qcqrEa97m7Ay83l5R"
    "HTIo7p8BE1vxOGznIjdORI5KZ3B+KOMiL3HjbSmqIIOFWqbGUKLfYudgEVMYy0AOgU1+1k"
    "27oNAe8gHd5WzpZ4WnblUWJEhDlW0ZQV8JboeUey8dYt4kEMd/N9T1P27NGArInveHPN7I"
    "+qnHVoD7KWc9QWh1AWe2xzRdVlrWFuI3ujdgG+J9wi01zyFTFY8SorPgOtw4KvicJ6f9h6"
    "1+UpVTlY8Sorfk9c/vAazI3LPB9vzfLuzRDfYLLeSHzajVgeBQDMJi2guz5rcgBtE7Ta67"
    "UuCODWulhE/Jfz7zDf6mSOVaQA1iqsq4D/Yx5oejrLUvYRgt59QwsSyjFuXLkFCVi11VW7"
    "8KJg4zDJ/tW8Zosy1q3YSyUKe9lCYS/rFBZS0s+UJb2iy4jNv9VB/5NHnQbUCzIVxFdCaD"
    "CN8WQondEC+ttPv1y/v0E/f7558+7Lu08fSzAnN8WlY5D6883VeynGEs/PSYxlbh/AWIZx"
    "yHWEjubIxoPK0D/Fgrc0xHPNDLuylAWwQ6Ld40y0K86OR/y7+T0OmF4yTFXsjKz7qTlM+0"
    "wdCk539rbxYP6sKbGulOWlNxkFAZiJPmeCLTfYjTyuznWmoyoFczJglZ1zNDYwa25Uq+y0"
    "9DXgXwF9/OX9+4uaHuoB15/Tx1gJakH1KiCaa4YeYP2SPctqfKu6tAHk85y5+MVfiapJ/B"
    "v+svOoUz6+0DRm1nYSI8pHz6N4+ADlFOFc9HQ3QvGgpvMXqUlcm7O2xJujDBx57GyMbnHo"
    "iFnR8coUZSz0yaiGKlpjFbVgxTLAAhB9n0xJbrR2eo/LJQN9Do3YH1SOwTdNx4OPwJvFMc"
    "FoNfhF6cFqlTY6zM8yPxDY/Nj0pJa8KqrFN90ok+pn6nkXEjMqvj5rM512fMQgxeczEx8K"
    "Sk1YGc9aDKct/6Fk50kyt1ob4xXFRmyOl1+ZbHe8DXHFOxY6nuyYSBvkFUlAXQN1hrkZJK"
    "EcrYAfhQBrDazxtx0JMNM2VMtyA1HwR+CRuachDti8gWQ3esOqYpCUWzPyfZ+Ds+zgg6lK"
    "wuLuuriXHmVdnGBFMUC/K/r/jMi/OKrbLQmzQhaqPl+JqHWu39cqjt/XzW7f1zWnb4ya47"
    "M9DrTBPopZB/QgJSJi0Jjj6S/rTMg6nPsvAjt6etdjjdJVSfppv+y4GS+mzctDc17O3K1L"
    "uAivHc+j4UWDAzG9OzvlRpwv4oGKTbq+cNK1oO4hbqMtTAj3CbrdYERchpwAo8DxXbr9ET"
    "lsiX2XT4BopMXQnkaeiwJ8jx0PhXw8DVwc1Lt19f/4Bi8n/93JpBZc7lb6PMX6ZU/SOX7C"
    "f+Z8T/h3icJ5jNFjdIFC8NaICSruRPnrqEoScgEgCQOTBE9yAKsDSfAG86AaQRLy9Xg6aA"
    "vx8F7j4efjX7d8Uz000a/k5mn2FfJxRLlFqk8FiUl6lQqKxLAfIhIylMSJRDNTByVxDJTs"
    "+eISjQIm6Yz6wIedYlbQu9wk1T/1NkNDTsHwvqYk2KIdnbHMe91bZEagw+a/SctsN5/GL0"
    "t1WrqG4Tr2ofxJVJCPKQPOvkvDDTOrKoEhBIaQkfPSmyF0LrbOGvyk7KSHlCm6RjUTLcum"
    "zYIKNzNdydyQ1bFiyAx9vbgnjCwIX8SH4tV1QKNdYaQVTkxI3BTN44jOzpsO72ffPa+FNE"
    "oJHLNa+dXfiXECwEOh69GlI8G3NR0zl4FsTI1szPKuoLqcy1IWWvX9c3XizwO88w58X59r"
    "6maJKCgSNUVShK4tjtfqOmx8hkW+lpEzBcNNgB155aC2qSiJQVS1M/oklJ3oadZAuYB1KW"
    "yDNJzjnxhK81+bnY0FEQswHt3RSKNgKVnRzXgfJQDujnAnkGlokYrYiMCLwrp/3HkcsHG0"
    "yvNLBaXy/LJRp4hbFcij7dYJtEh6QcSCNV5rWaTYs6i1aVFNczPsi5bA97rnXUtyYIBqGK"
    "Ce468jZ62lSIoy9i3t3k1Ps0sDSYB+VLWBsEu6TE5JDAzRrugLy55g/eOwNTk4D1trUiOC"
    "VPrIVsUA2FrPKueeM2kSdli2MlEAuK4UhINbq3p+UQQArR2N33FtuUw60ek2MpfJWkf6Bs"
    "kijH1K30LdcENFzD6sB4o1/DNKeslogV0SAqi1oNZOL6yIWQd3/6ZjgpgTcaAC8i9H3grv"
    "FOA1ceuAH3ad7yjfALVcf1W5EQHfRQv+qVNd7+ae9bTSFp+dPuxZTHVUnpKKENTr7XNGii"
    "mjatNRlABXVa+TUUxO0UrRrcnBS9LnvCQ7sKbaqgjBjDy+MuNGHtPQrTMe6/tRkTVsg1AF"
    "trgxKrTIKijtHtC1ujdWfX9TwDejjQBuO7gVen1aIWQbGwDbDmyFABjVfeAN9UV3YCf97b"
    "XDcaX7s7ZDcsvCyBEOy5WThjHdeXh+hw8nD855Dl/keYMDcViufD/yxXM1j8xBjYr+SF/7"
    "ATiTU8yttFYrZ9PjF62OfXNK7lHCigNFYyflFjRbDfRmT3FZygrgh65Rm+r9ulZpSxA9Ck"
    "F2qEZ2KPjjTXCjlPN1C6xIeU6qUuDaAteWERaXrmsrX8hgyrYDW33jjbVlm4q91MbMVG3a"
    "+WBVYEqfkmrSPjrwgVU6llUqmUH1qZBNP9Cbzhaqgb0mbHwh9AnMsuJKfOA+W/VMTuztUN"
    "1xJdrhNJ8xrquHiVzG0KYebwNnxXeKGNkafTnebOUtrhjGP9BTrimNxOCk2HMszL8WDRHb"
    "412IHIY86q/F/8ONEyIi/o8DLKkm3fkxUmKU/IxkivL+zVY26IDadvH7SOR7QyN1KorYxJ"
    "l6O6JTfIPU3oSihE2QmuBlK/agV5uNogSw0yHZabzue+BM/823urfZsyb2qqgyp6KOOE1G"
    "4zXcA7IfsudMa8mrglp81U3io8cFLeGjpdV+go+OkBQiTwCJdm5W8QIqIU9JXbexRc2IOI"
    "TC1UPhp04fqJbVhKMhD68hoz0BBSFAvivyzYeh2qCHA1F9YJ8oe+2+PhUxKxT92Mlmk6mQ"
    "8mzYFd+b+6XAPGuQtpUBK8tBjbZhNA2koZlA8iHlyfIuqX/C4XJzIXEeJDdmbY6DlRiiGM"
    "TS9BzQxW94GWY50rZ3gAeXAarMuKrnoCxlBa8c2oGQQqZZNKssZSHQQ9UTgr69w1bcW5GA"
    "hdocvigFDH4YBh+nI+tOTEEI5uWxWVYQ7C5gbZphZWJY1mC7inhhbMzUDavkzqzVsorHDG"
    "BZgfU0XZUxa7GeptBebNo8My3RzHRALspYiHP/tqmz1C13e5QYseAq3x5G6mqlYpI226M1"
    "YxR/25EAM/3OJyU5CJ8C9Z4C9kC9HzH15lO1p0GZ1UoHKBBx4V8WYw0j5HCEuF893ZrPmK"
    "0VjZzGTMRC6jcIxd5vqIfncqBbK/2UBUes9pO9CZMt9rNzAu1K72UZICRDEpIU6x4IydHt"
    "NK25UT4wXFqV5vGRpponhbsqTGSwOieVtxpKnJilOk6czjVWjVtp1Dfocah0YsxUTG5LNT"
    "JtUWVPhcomdlQ2EaC/J/6djKPk91oZSvzDPD5sEH6SpfgBMTFLAcNB0DPFyoBhGMswYBuc"
    "7Db4nsjN9Ph66/bnkUEsc8jYma6OaNsZIWNn6HCCKHVAMOvQy7cuOWJyiZdqmuFR77+XL/"
    "629CJG7iULuzWAU5KDbg0aAZyVR2mgZ+HkIuP5/J5WMX5qvk6HzB0D91PDWyI/ormALCpo"
    "82ouro1dXg0wL2/8MDhcNNiYyc3ZKUNzjvk4MszZ+/j5EAY2Uhm325SFmVPbEotTDQFgCA"
    "DbMxUt9CQzsB+4hWYewYm9Iqo7aEE1QODXdo/3B7xdyE+rFu6eJiXbeODQpKSvakDAS8bi"
    "JeA8MWBHLJXmAKII7MTEeRmEnYA/yoJTfT9Tz/uU/W5Jhlp+t5Wm7Pi4OY0HGharBzYyFh"
    "uByPvQkfd7GmI2b1C6jau8InXG6KShBasXjufRUB/YmhxAW29My/cFPW9dLgC2ybDJlJ7X"
    "i2vJ6ymLxETaVliNpnG2/6HxV5Eytvjeab4WbwxDOJUSIghuJWPVBbiVzJmLBtVdKi1dfJ"
    "/U34qSGLiXtN6Plp2T5vZwD3vn0bie2FSobqGlRQg+pUfhU3rn4u2Okwt/eeDzJWMplRGt"
    "XIUcx4qCUcrN3ZcewX74HUPis9GKBshBAeYzzEIUUrSLFh5hG1k/dw3Jjv054biJiWq/cS"
    "uGg5jncXgtA9yplVhZDgreP7bcfStJqYKhAMlxprrbDOW1RpoMusn7kCU33Sy5D3wPb4g9"
    "Z7dajYNtMmiY0m0UcuMMVsInnJiuG2DGOAmkvifh6K3nZuvC5z48q7ugz3Jo1lxCaOP6ny"
    "gffEzcvDX+ahhpMZIKnmQt4Du2zHcsFvSNS6TFgvJ7rZQwXjOYD1P1FPsIO4FHcIBEVyFE"
    "V8jhl/gDsIvEwyQuYiURyGQ0Vl+3c8e4v5RMkdzyyW7wOB5FrHDutmB6e/PrbYkwZi7c7z"
    "9c/RpzxO0hvfP+08efsuEFPvnm/afrClNh0XbrBFq+9ILIiGWEBnPhlksIPX36VMGdLoY1"
    "lxGKb1Zgxj4joX4hoZLcuW2hSRUS2gck5JpBO4RRlgMy3jlKEae6/cZkGRvN6rwkNKJ2+f"
    "r3ofTL2Ap9RTzMtHEvSwHwHYA30ea3kUJW9f4ETX4TLVND4xS3dMsNSerjC4lderw5azNM"
    "w2yYcgpT8vNdRBe/4WU4i1OR8D0OZohRFG6cEDnI40sA8esB3sVJD+hNnPyAXIoZ8mmIFm"
    "JeEOH/4EjI0p0G+JS/+X/zr2nkuyJfihu/iP9QLh0/LPs4EnKU6YK6B7Tk1vMiCg78A7c4"
    "vsKxw98xtIrCKMBgUk9AH5qbJ3Ve+AcuVx8FRAfYdPhQzOp8yF4+faHS1FkMa85Ai2/WWm"
    "fTYK6JcknICn/QOGCnW4O2sVyWg3y/YSzpe8LIgnDKq6XKy1KdXgbTepwPUO27Zjach+b+"
    "n4iG+CricxSQfzlNmTmSUa3E959i/NwpCihT4B0OtoQx8YoJXsrZc8wGBa+MH4sczj45FX"
    "yCPuN7eidoLCfYiBtRhwJ/ZXeCnTprPodHyrrB3k7Gh8f4SOhIMU2NONM/InBOhmYQ9R2K"
    "M4hXkn8LXYpWEQNCrIp3kOg8bY5WlhuoUPwjiGdAkp0R+r6sgPi61pmPkghMx5BO9wRqcL"
    "ufcLuXViSk2j2KVLtrSu+2TiBtTZvfm7UZdot01BmPX1RPW2dDIAZgXAzAXOZiJW1UoC4m"
    "5go8prmAA6NwYNRYVA3NxPiZyCsVk1Mlismwp0ThXKghuradhGDfZdq+q4IQOK7AcTUF7I"
    "H9GT8X02N/U/WvAPmzhPx9xs6yKSshv9dKA4N01IguK/4X3tLfiJLvaoa+FsuXgS/LUBoZ"
    "T2htAprjzbmAjWcV1Y4qtp1UnFha60jQDhXDh7qK5umaKRhKj4mdg6VkzlxMz1IyktSDqT"
    "QEqoaaSrcbvlm7HyJ5m5jC3VnrmcV43HwbDdQqprwk008Db7o5GvlEz798wrQmoSQGGyQw"
    "xWmAD+zk3OzkPFvpl+UGu5GH3ZjJSHbT8oDWDZVlQ+eCN4ywp8rajzw4aQ7OG53bOG3ek4"
    "8rTNe9U5WEeGvXjdkNnFWoXf2oLGXFufEWJAepfjRinQnTkjqGb8ezCyj/6VsdgAsi1gU+"
    "XioFPl62BD5e1gMf4Jo3Wa+DwWUC+wGDy3KDS5hRt876oqEGuLg1O1kCPHTWg5hX/LnZuw"
    "ypv2bpi3bDKC2pq0NfCiJnpS+9cZZBkjVMDI/auLwbtsPiVByVk9pMFJQZEJMhiUmY7FkP"
    "JCXpzjexWVElJMfFOMHYtIm50aaGpuXU7iStG4bRPYS8gR/83FtfM92L/6/B9bLx1lXeGo"
    "TzAZnuEdgabziPXv4z3eIbPwwOMu18vNmqozd82BzzcWSYhCG652sE7G8ztXS7Qi5Ondo2"
    "WppssE+sz2m28Z1omIoWUzFe9eDBVrBvivoBTEabTUbBPv7kURo0UZPk5mlqshLjFKtP/5"
    "nu+a0gbmkSdzFJeU3c7xOJx6E1Rd8nH/XHOJ/rjy7ehZsnu8MfnqC/EL58ItE9JeAPcjwv"
    "l3cCjO74wHr16XE+sp1ZAZ0yZOtop1ONG3jbFMDBpD7SAIDJAn0yeG76o09n8w+/daROiP"
    "RO6zYvogiuc9DY4+kqxL7YXh224dJo7zAUMdHKO1p4ZOkdEPXjNhCu6PDg+C5aHPhevEf8"
    "FxzQDtOdh+VbeW9PPpGJwMVh2zZFZbVv264jyVBtxD4dbdOWcfnsxQ8vXj9/9SKHPb/Shn"
    "Z9F+YvEtOAMhsOWDYnNurgWRQBTCWYQi6GoQwRcjEenotxJmYYYL9MZko32nmhGKLcdyxj"
    "bDTg9C1p/yXaehHG/4yfhHy6l3UPUxc8nYvw9eKOJD+LiYg+VAMzlNNls6QaCc/GW3HEqx"
    "wTV6lX1VysqlapikVxU2ptP1dZDvbTzq6uRPHUd0uPOo2nSFOJCuorITJB3FsgfPvpl+v3"
    "N+jnzzdv3n159+mj+JT80GJys0xPPt9cvTcn3+Mt3jmBaLAu21GPN1t3VTcbprizfsk6vN"
    "MVolHA0H5DkYdX4RP0k+iSud9gXwQ+Dmgpgh3ihyaOkeMNEcrgC4hht77/9v/4U0fswe1i"
    "kN5q3qLFGtA+VFkQghOVw+wv8ZumX5C/IDVQRX5bX5FiJ08v6cU851ZJh36edWngWZ0ng7"
    "A5w2HoYdkuQamHHb9hmygJVmZgwSWHmoL8yric6/rTp/cxz8rKRly/q9aF+OXD9c3n75/9"
    "oeYaqjo9Azw/LmN6LwsbtmIvfwDMgc4cwIn6MZVOdTYkiaEbTPRyGwoCsBdDbQMj3Ne6pW"
    "7FGh4VWLMWvSqshVe9hCn/fPTxl/fvzxUXeEvYljBusn+J1mvMmlqEyIbNWr0bmcCc5RK6"
    "jo79hm5FKAAHjJt0rvBC+DREe8cPUUjRAqP02dhFzpqD3+LV6PYslcq7TsBvgj/DoA0Cmu"
    "kaNBkKvOn4CilPSEkEDtUAeTJjl9clT8kyNg1aE/lT6YU3KbHiLd3yr33t0eWdlDgVbrcT"
    "pnjgfCFGjlDceCPOYgFjMUQrtzOWjfT4XXOSRDbewiSJQaqzAiMECmL87PRJQc6zU974Lg"
    "0YFoEx2U5ZvN26U+LjwDE664B9b5oCAfveoMlo0OZg3xs1HbC5gn0P9n0X1vIn7IgkTbeh"
    "9GLxditrWaUDB6uuXaUta+AsBullkysunpupDF9zEXqDmPc2AGM3iyKafQDXxj0BuLpZXN"
    "2os81mknQTjzb/iXoe3V/IyHlyp52Xx2PO6kj8WrZ++BIL4cSyqVQ9mR0Nrp4L2EjWX6lw"
    "9VfNVP1VlalHAdEBNx0+FLT1hgGDMe9ymPPpC5Xj4GJYc6Azvlk5k7yh+/mCZv2TNQ5sVC"
    "RHPKmRzcFkD2r4NCQrSemqVryPQnAoRgNrz/HXEacJkuXdrERKQtY1Wx0kZQIcKuZxFnCo"
    "mGXHTyEE+pjmA/wqEAM1G1pzg6Cxk6Q5CFq4PTvtbIEgKHhWIHHr3JOhxFogDAR0xczXBM"
    "JAEAYqcZQP9B7LyEl8vZWVbPkIzbPp3zG0J2yTHh3PaA3iT8Z7TkbwE3S7wYi4SfsgtnU8"
    "70fkuFviMySWiiiYt20+rt7f43tu2wtsCOJMVsSZHHbXwX1ZlALn5TDOSxcvidthbspyA9"
    "VTstISkOO/kISsmrVPWQqCKNM+d2rjdjubrpf+EU3H9KxeEy00O3z0JiJrrIs+Rf4jDaVW"
    "cPH2rM0YzpaOz0fC8WqwS6taeEm32RH98hTc4m9NSR9HESts0xZMb29+jRHNU5kyAvj9h6"
    "tfY26Yd7l4/+njT9nwAmF88/7T9WR4opXmEBDFKUzH9IiiJeERYIpTZ4q7nUeWTlOp3+Lt"
    "dqZ4HDgAUXwIG2zSwX0q39NUsNVti/d8ZUzec9u4VbbwR4/gBi7T7F0sCfXDIc9L5UvOxV"
    "cvFHyLr140uhbFrco5D7wMuO4RHTW1QkhlMSvI+tBQQ+mGYZ3ke7xgRC8SWhCxLxAx0Mmw"
    "ALskEH0/o4BIDs80G/c1QSsW9tgmPlvSnd6hpaOEFYDXisAoVoFpLQMDdWAM54/GNHS9iv"
    "iUBuRfsTXzhl+7kFlGtUGzVvuoOJwvJncIfzqYSRNY5rMOZhKHQpu/l4TATDrJ3YvcpSvn"
    "sWYHBspjJ+XZOJ74EC0LqiRknQ317FLFhOKjmoG+rBlQLr4nSy2QjxJnRbjPFay2gHUqN+"
    "JvO65qmX6f65IcxD87p4NGrIO9VBCCRNyuyJsb9n9EYebShBwDXnqTUpODiel1YpKunlpz"
    "UhKB5su9zkZA74mLgznDjOm+Kw3CMEND5suUI/4PTewoP21aSk05baam0k+nzhialmQkvJ"
    "pZSYk2HxVZs5SLKrClbU8B14o27gHhn9NHfjk+0U6k5RuZUc3fszmQxDoK09Mc4Uh/mm5f"
    "d4+u+ddBxEd7Em6QgxYB3TMctLRvbxWBsIhVTGXWEhYJ6R32teMiZSkIjJwMjECc3Kw3BX"
    "yiRk2A57Bw3skxWpUE72jXOYB4yyDxFkFb+V6pu65LYrCouy7qFEa90hslITuW9muVlf26"
    "eWG/rq1rCKaMuaobmT14ic2eoemdqjTR96PtvgQ3m81utlvhfriQONmSG7M2F1vsuoC8YX"
    "CQgYOsO50c4IAlJK/CeZ3H7ocM8D3tUkW1LAfeAnBDTncOwA05iBvyTO4as2ygs9NMSH01"
    "fmLiI386M1IQgFcEkpCtnQ1wLxs4Q5CE3KubeSJJyGa9ApCDfGZgNXOQl2mhjYeiKiveYS"
    "W+BYbXEAaB2NOjiT39nGglSfDp51xfNUefdpjuPKwUfTrmau83FC0dX+Rsi4TtYr8yRJho"
    "TYZS3fod49dasr67PAliXVYxxllLrAtvHeLpuN5yAetKWgxSenHnMLanXAPphhNrgoC3Ct"
    "4B9bQ8ydn4EdHd4u0CB+Ng3H/TPxfvnCCUt69oc9gXpYYCu67zR0J5CPe9R5eO3lo+Slin"
    "K1SKDTWXGqoVGvIcfx05evWcijKWRJ16Vw4h2eL5v6ivBWxJyA5k+0+WEc2I9VDNBOxAtG"
    "cFcIcPbE5Xqzqi15QzAseXg1oUq+C64HJDAZtfKWKrm8CoXqrw+tOn9+Kn5KUKr99VaxH+"
    "8uH6huuGP9RMjlrlcW/JLVH97IqKICRXdE+uiH/G/J4wsiB8pjRb0sqkR1Qpu2jhkeV0yX"
    "ICH8M+IyG5l2jwVn0jlT+34hm+VmqPCihDsAvjk8kCs27fWDPM/hnREM93lL+8nRROVR5U"
    "jqLKwd92ju/O+dZJHC2/XkVuRMCzf04bcbajxMOBJKG9VcVLpEHBayh4JwrpznMO8zVZ6W"
    "JfkwXkNZBfES/kK3YeYMEOZVHPxnbCMtHxThg8HZbgXz578cOL189fvch5fX6ljc7XAYaT"
    "G0YbVoQJsPSnpyIIpu2Dzm54dE30a23URGEWus5CHBDWLLdRlBmRaDrulvh1LXS8bCbBXH"
    "B9fjdf8zWrS3AqkuemN8a6LGs5tedJNPrgBHdxuk0t0Si9M2tLNNrGYwY45/61kscpAjYe"
    "8fHF3x+SFXRN1o38UDUzKFXAD0sMskQjt5xnz+ZLQ0MXZSw8bP38UkFJP79sVNLiloSMcH"
    "XrSk9JtC32qiQUFezMRe65/tOzRAsS4+H+bFjQezNAo53byQAty4EB+th621ipaaq0cbLV"
    "vkadnT5PCp0p+z89oXAhy//P7rUS8+yMg2KN9yu0pNud4x/ihHyuZEl4QNkz6pn+p4dDOr"
    "9VGqeN6t9hLT9MOty6YlX903v+Vukl4+YCFlpPg+Q7E8aiRJOqQnyUsC4r46USwi9bEH4p"
    "qQTmEdzAF1va2BaFrMN5kDMoKWQMLwMsYX/XxHeCQyvaR9Gqy/YQJgXwphWZaNv8RFfrWc"
    "Fzy5G9fvfx6vNf5Y2xs/E7ysJ1ED/o4vqvtzdXk6wueME/0ieu4Gsr4mGUn66bqIpxlsH8"
    "3vEiPeTLUqBkVJRMxHAg/j1feg7Z6qBdlxwzuS7AKxwE2J1nX2OcOej/REYSw3Qp/58vWe"
    "23+FtTC5mqoAULvgXc25tfb0sKPgNVrt+z4YVJeCNUviw1hs2Ph+s1oqJ14XMHRieV90XY"
    "nPqexM5sBb0gBWjrZNlFgXDazDec72ipmZogqBltNePjcE+DOy3cizIAub5mT5yZ86Uke7"
    "0Z9LIUwN5xQ4VcU1N8vxWu6XdLNS3LQY4j5PpOdQYCvKX3nerkF+UAfx38DcmKfJcGNS8k"
    "Adj83qwtAJuGRQlWjMB+8jFKKiwiJ0RU/NUYfj0xVppOmRe9S7zqLFr8hvn34SjU7nHGI9"
    "wknvjzQemWELU1N2qbLYDapLU4q48indiuaUpteIdp8U3SALoiBmCrhcDAnDBKKcHBKfNm"
    "IcCrALPNPMw6GKqHiWuiECbuGCZebvCyS/+tshy8BF1fgjURfbd1q3aWpSxw91W2ZKXQ/G"
    "VLaP6yHppPMOtWvlMmax3qNjXhUsDZxnNwM42mNp2a2cC5ib7mpOXcxK6QVf/AgxPFBP2J"
    "zY/qyYnK2jSzfY1h+sieUylZf5CWwymFFiKnz6hkfTiUz6qk44Xz08ldn2gV0C3ab8hykw"
    "1gyPFdlLRij7tQoCX/uj+KBhQHhPmtPQk3iIToewHQfyw3ju9jT7StoFH4B9mxlxE/GU7Q"
    "WLX3zNp8sXruQTZsYvy5KtoP4hQkbhdfR1EK3Bxd3RzgjzVKMVVfjCSKqWWTVITATBzSJC"
    "GFOPMDSXMxZD2t6VFlzZWVaRJtfiOOPHyOYnRrhPl4s5Uqx8cm5gEfp0ySA7pHdBU3W4sf"
    "I/5oTytQlFFJL8iPecRHbOJlR+5x+psCLgh1nExRTO3UVPukzxkO+IwWtu7/QE/+eqjCmw"
    "tYCO8gBkCud3TiDiMn0o+G8ADdlxJtroHvUcJGgIeI50D4wHiuDuGDi77DB+ch6+9jD+xt"
    "7PyR0PXi7VbCnnhyEy+SMmVPhBK3MSfhToj2DkN0gQ/YjX3HiPGvwxn5EqMtX1eimXKAVx"
    "HDkm7MD3+cCtH/LSRJt1hIFJ6wZmuzAPIZ1tjjizIW7vIDHOz/tiMBZvqHrUpysMl3docC"
    "xzJDEwHHsp9jfeFz9U5Kr9I7rcyK8TFzok6qFgHdMxwcCRDj2pSTomIAXwTrOfnh2hQv+U"
    "pA4nfOYmIk41U9PBGC+1ZprTb+xHVRiLUZVFnKumKZ/TOo9KXUBroqB3RVAWyh5gTrXDtE"
    "llnRVpOnKgqFeTQK8wQ4jAIOFq2D3lynpCRkQQb92GVKwDY7s20mHFL6/SAYnJR6MPJnOk"
    "lyGnsbA/GN3HIaXopHNCVTdFKYmLQ1iWMkZikje06RNMbYygNmSidI9OJshYiYiIK5nKYt"
    "QxocRLpbwYfDNtw0RBGT+YC6PAKcPlbtArMWp0+8PLR9EWUpcPqc9EPwX409HYRzAQvs4B"
    "Eyj7KjGHqdlstSFjrUoHzRKcVv3XEZcAKZUD+qkyeoKgnuoM4vAf+xXQoCu4C91Qkq4Pop"
    "gg2un2mnp8TgiyIOye+U+yey+7OT7oniyJO+iT/Tfas/Yel4HpvF2SUbPpSEaM/17hN0y2"
    "VInHEipLPh30lcF4N8Ang2rFJysxbPBv+KAWUiq4n/pnkUaJnfUmHrTPFButzFLJZh3LF8"
    "akESOJgOB6tt+GfelLD7c1z5vXVnygepbU+cnh/7kmmVqo/3jnwrKe4S+7prPN5axLUtWh"
    "ziqkitpe37eLbKERbRFHAeNycUramr51jq1fHjVnr5UNjUTHtnO2xq+RLQ2cxKQuDlVG8h"
    "enzZuqA977WBvP2IH/WVBtolIesI2iA4u4TtPOegi3RFDLBWwTqhSRJPSzPOBRHAWAVjTg"
    "HJvW6b26PQiHndGcmZbFq3h8P5WpLT3Qr1UQhS6DWwZg5x57+ltpFqCn1JaET18e/fh1Ig"
    "YyfR33ObjshAb6zjVZAYL2z6bCh9ndg+l89e/PDi9fNXL3KTJ7/SZunUVzEkC5hlc1YbvD"
    "j+ulODl6IczM5AjVXjQFOHvqolOfCidsUfKs8a4g+bRnKBlW9Ew5xMMbtg1PkZ7GQJFFu2"
    "o9jyTwGNdh+c3a4heaN0f9YWHVuLkfNtMlTxaMlfNnFjkFi0Er9CcV1RREKGklhbQwCs2y"
    "Okca7kFyRzBOWXDd0J2gNTUL0WqteOCPAQZ0iw70pWcKtrMxMBx6aGY7Oo7dUIfFEC2Hu/"
    "FlWiJ+b6kyIRhBoKA9pVMdB9GVVJMtVP2SMn9vqo0v/i2jxtWRUXdA84235wX/L+m2RflZ"
    "a5E/+KtjTEZMxMNQtxLYbr2VqpgYbWzj1GjG7xgrqHRrOqebTUgkqHp/NQqKkA5pMhCr/d"
    "fNo6rm4GQyYyIvccXusMTD2h4bgBHKecH1XUW+rapywHNsHDTgrU5qMH+lP1X05sNlRZUH"
    "khmlkYyjD1Y0llqKIJdYpbphaFKrfkw9W4ZTPmKudJihm9/PfWD5B8C3HgO96DeSScKDn3"
    "jtvMPLNFoHuopCpnoZcZsu/HRPu5kk//eYtP/7nEp19QYRpoV8Q6oW1aCtXwSxtSZy8gdf"
    "axJGdC6qzJswOps1AE6lHB38D8IU/zEZWBwu4HvF3Exn6bOyIdNFP1R2zj8YM4JErJA3Ex"
    "DYhZGaRUTqT8QR7P2f06BXWevz7q+21RBAJbkLxj1I6rl7yzy8tI9YfwsTTVtF4DZU5TfP"
    "+NZDT8V/J/c5C3rZymMEyN1YiI3S6RGCPQwqLFb3iZmJTp9wSOY4gub+c4uv4D8Or0PzuF"
    "khjH90jVk1989eyLmQzixt8dVakqygURC1EepExqSLayA1ONej0fD4EScDZOzv4BZ+OFHc"
    "7G966ze5ud872QkPLygFY67vGh8+zQMMGK6fSiLnyhDDxhyGF32BXVdN+/vfpZt8R890dB"
    "LXmrtFebGaBZPX70evHTJpxicc1difOmGeGCiHVFMgehm3FV4hXxQr1ipBUxwFoFa5cjhL"
    "c7j0Oig3VFDLBWwXrBf5iu7jiKAMbKGO8cxvY0kHojfSc4tGBdFK2eVjuECe+bVlJNG+sQ"
    "JUVnhdNqHNnrdx+vPv9VXpU0G7+jLFwH8YMurv96e3NlUEsP3JBTgE+mEeBBEgeAZttJsz"
    "f8HdDR5Nl46xpQD0KzWahJSHIBCw2Z/ks0+Tjkm9ydxKfbXK67KGMBF2mBdJBa3Uu63Tn+"
    "Yb50dEAvSwHs2rD7VKZHWlY5tcaiGRtqx3W1u9oXZSyAHDraP/KoP5y0MXl2GF2F3MTUI5"
    "YFGdBQStydrH0njAI8Z8sN1jupLZO1DvX++XwC1pz/d3nXQftIxeFAWVc144gY8TwKiBYT"
    "KgpZt+Qvn754raJp+LBmVRPflGv0eeN57tOafd58stsC4IfQ8Hf4wB/HCUuwC4isQFAz6B"
    "JR6zB/9UIB8lcvGhEXtyrLXDQa74i4TBYgPw35ku70qEsmMCK4judNl7JwuOKKPFpeyIqY"
    "BQt5bDeNCN4Jgq3brrEqNyL0X/9uDfgBXXQg6CUxIOZdiXmAt/S+A/xlOcC/K/4eXjvefE"
    "M9WWZGe1veoiB0sNAoI7yLgi4OyZIYrPiuKz702JwwFullMpalLOA41Y44lyp0XQxr6Ylz"
    "WaPsAjZtQlkSsgDq0RlN3DStjnjj4bCjgEVqpbfzYSvi6fUmywXOunYNNjTF/+ehlHM0o1"
    "oSsgTZIfqQJS9zA7wnVEATvo9WDxiSQvsF33PgxblGSR7t8easLZmWZcMUD8pdoRX1PLpH"
    "oWgpg/kcumiBl07EMHIQ4+wW7R2GUkOsfjqug3zPubpQ56JfDg11LkyeHVPyoOvzYVki9M"
    "bxXRm9bgE4l7AwFfrls0uVM0PPLpvPDIl7lfOGepF6iNHrxegD7DmhZmy+KGPhMu7fyoFu"
    "YWNugTPtoiLQS8mCXkq58XNzj+VdOisjZko20hyLwcqWkk9DsiLLWD+ikCLqY0RXiEYBSg"
    "zrxAiqmz0/og23kPivO4jx3OghQWo2scRkktlVA38aWGHGKjmwwkyfHXOtsDNyq0HMsERx"
    "pQfEFb2cJRmbarb1F+yIEZL28DyBaioDqELjYDNNgcoZ1JxCaXcPlggPFC+xcXbAJhvPJm"
    "ta8j3g+7HyuEmtdVWMJW96CWj+PdDHX96/P5f1+4sfYGe5ERj/WdBHiflbHTJrtX8J52zh"
    "XFBRqLsDdXeg7o4Bdg4jqR5WN+xzEZvI+MjmOw4CqpUhmgvYF4Xqa1kbkk1z7dHlnWyvTG"
    "607pALMWSQpi9lPhc6Ab8J7ewM0w/NmyAUgTFvtqbggLFyK20kkYWTAbmCU56Qkgg4xB5h"
    "bHzUl2UoR0yyjE2D1kT3S+mFNynr4EMUf40agYyvt/LHbRQqJmADfbRLCbfTx6KnURLRbD"
    "2KW5Md8TRuNlOTPYyLv+1IgJk2by/LWXReBpi5zeADM5/CdAAzB2YOzLwLM/+MdzSQBkLT"
    "O63sPIjHQOgTQp+Koc8l3W6xTBu39g/IRCyIFI1d24JbOXidtgZVjcwVZUaEnMYv/1DvxM"
    "CHl1Y0EMoY65aFKslBVSgNQzSIPMy1KNOuAlgThDKAXRQLxO+M2owr54F3bqfZKcvB7AxV"
    "xJFRr1sVx5IgeNHs86I9Iq9NaUKY6JvBV7bWjJSF4HXodUpyZbM4aM1KXQ4mBhzOdk3H9B"
    "zOJnpFwd98Rn+zbPcdFVrDFLzyoi2TjobzTQ0bKQB8GuA6fzDqDFkSF8Huzw0HyEr3Z6ej"
    "J/yH7pTPj11cITE4KVjCuKW4oO4B7TcU8UXhuSjAjotIiDYOQ2xD93G9k3CDY6uaLxUaMF"
    "mFlF6eKU2zSn5jRjz4x0COlUHspj1Yk02XMsssCADH7NkWK7xGqmZY8c2DnJ8hOX+Qx8of"
    "uLkfg+4Tmxv1zb2wKk8T0530qKw2rNlePC39o4ppQe2alFryhf+6OyyjSOmdVnLE4jGKrO"
    "gvgroc6QhyiStIiuOj1MSc8X+7MWkJ8beU6pCQIc5mcIDWNKyzop6eCdXhjNXzJ6rDLXUr"
    "vh4lLKxJ1n/KhHhr6vC2tLlJx0MWEATrLdA8UFzLuInId3stQ6sqBdGu6Zu+MB0QfDR2Ol"
    "ocERAhGyhClit5iOCcxra6IyrFyMb2oE0U22YH2tkDY5En9fbE12etgbDIU++yJgan5fjj"
    "gv1PUDLlDInPFYGqxSH2wxB3hhjN/DKI8AGiXQFKEJN2Cuj12eD5MXZjPRn3InLfT+MEFE"
    "XGM5OfDjsNvZXzjntl6FcMKEgBiddZ3DWCeL4NQbjzmjaF29Sh174xzIXfb5ASMOlBIPFo"
    "z/HXEf8VkJpgzipuU9GFqVOfgoIQxMM7O8nyV6WGfXNkpCgDsZHOsZFmgMePjYwG7kulpt"
    "8vW5p+v0yafhuyK37hdkXTrpjfa90VhWWisStefPIx4sYJE+EUbtw4cbx6hogfd0LL3s26"
    "PaQhd9rW+Xpxx/8SY7MEQNhWjdtWsylSVTvZeAvVzuULBa1z+aK5hPeLqk6HjXOEjZPRKJ"
    "CV/29OKzhKWAHw6KkF1A+1K7rkIgB5B8j3AQk5gNoOlbIcZHNY53C58n3Kkcbbhta+pfut"
    "FNMpjBy+vNfXsq8vWniEbZK/9ZgilP46d6JAM7ckWxFJcaTNeZoJUFlqxNQ/nwZbxxtsng"
    "amQek7pL1FlOVgixjGhVbScF3mB+IiD54DFjpBqF/GuiQG6HdFn+/3HUqIH4UA+a7IO543"
    "dx3JQfTWMoUFKShSqFGkEOqwmfwuQF7C+bAP8Fb83kDSvKM5gFuUgTSbBki7lBUsCcKi7r"
    "qo77iO1PfLFaUA+67YbzjCOp6FbLwFxwlH6KocUk8rMpiNtw7dVypxwVfNccFXtbigE3GI"
    "9I6clUTguF+f55tGL3oDM6FYVzFe8/V5OevxGxNPNpWUg8LRm3FrrEwT06YSK+c+c1OM6H"
    "3GaQGKE5G/fNxMNQI4D1KRYTpxFj8pwbhcGBRv6W8EMrNNUd3tYb5ksjSYYi5gRS5IJbCn"
    "lLv6rCV39VmSuwq16w0jKqUJqSswxVmpC8LBhGFJZCUD5qFUsvK4ic2TMqOsr1OFmtJQB1"
    "0ZX4U66EbwSzf5tafoZTxMi10KCcXTDF+yCsWiHnFcm1iU5Cs8b4ZogPiv9+newy7/WYiE"
    "P6KlR0QuG5e6x/H5hUUUhtRHKz54QcNN/fjDkB/UgQgD/zVk1zlxMpEvlA4BGAdivdDxyZ"
    "53BFjz5OYGWDOwZiN0lF2s+TapyHaCNN/mddsUOXNSvky5PDbdVsmrqFnEKekT9BfCV08U"
    "8puHtJSRYKqimtEhYb84kJwN7ueRqjQ4O2caIwhE2JCNBM4SN0/BwOc74v9rgJuNtxDcQd"
    "JdgJwCOZ3kPPVOTg1gUA3FUmpjNNjTUCXFJLBCaTHTdEw7b4EyHWPUtyKhp4VwLmBdQukg"
    "/AXKoDRDCmVQ7IAcODpw9EnOkyUc/dNqRZbE8a58to/5b42hV0a08nOajp078WDVcvDCAy"
    "nGx635EJ9eFgc0nUXifyz7J0URQ58Kth5Xd0/LtzOUfbao+x7guMKhqABPA5ePjMvBi87I"
    "oh58zQ96ji+gUlCnunag4qKZ1kYUaCXLpsOt4AsVGvz0xWsVHsyHNRPh+CawBCPWPbAEYA"
    "l8Fv7ikJD/zM/p0X0ZTagOaeUJ+2TwvFQLQKlvTCqQbKbiMQxFfki8uKGLyMDi9/Y0uGM/"
    "or3YhsUWfEBOvB8LAYZ8st6E4ma6PYvdl6G9GJsdoZd2lRnvkyGvcLoKs50ouHxaddMKjz"
    "KQuwZ5g1PAvoE0AKEzd26A0EHeoBE6yra8Qc87yNhyfVArX65kDXoeUW21+BfBVkvuqqT3"
    "JHaFS4pGQdm35TkslOUJdnuIKpHdiKoDQGEN2SLaKexGWmiirUITsyc6NkaNpjgnGMsoUd"
    "MCL4rYRIZ6q6nH9Sm552a2DqglGUBValQdD01qAFsVA2wtKDlrybZXSCDDnMTMd5juZClO"
    "jYu7KnbG+qZPzVnN/NnR8k7C2tqqVR+Fzl2sWjep9CxFqsGjAh6VSc6TJSGyjzQkK7J0mo"
    "q3le7P2ox9vzBS0cp/5zIRaUKxTwS7M8SfgRinWSvPucPsR7SL2AbtnINHHT506QTBQcSg"
    "tshh6L++fPrIf812IaJRC+zRPbr8vy+f190Ag32K3E9Q8vBkB8uYKNyeF01NC/pVXQdVYT"
    "FkhqpX1wGNdvM7fMiGgMfBSI8DnEHMPQ7PLxUcDs8vG/0N4lYl5TnAnQyNshzUOxnGCimp"
    "KNX1XxKy7qRF/6W7V8QL5c6hVvukKHZuC2VS7XQYxr6uLZiKnBvnaViCxiY7PCb7D8rRmz"
    "gTSdxSay5KIjAbfc5GyZhTm42y/QdJWUO6qczMRjHTOaWQjlJf+aZBa2KiT+mFPw0s9MHo"
    "3gdDCmiy/fUA6ef8QVaCWqIJpjqmf8bBljCm4KIujJypOqvnu1xItwz0fkMZRiXPd+xq5n"
    "oV70Se2X7DF8x9fPwCox31yPKAmHNgLRWfH/ZMBZ/0UTVB7pohLKfdkwyWsQmUEywAo6YD"
    "LACwAIxmVgoWgAHMKqYPJ1lVMkqDUQkB5WT/f6xoMP9bdPn08tU/EHaWmx9TsjNDSbRC9L"
    "pwA7qrsyY90VPkCPiQITq/nQ+JOefLbb6inkf3ab8X1TCjVHjEcGOyPMcJOqoUtWiuaFEr"
    "Z1GGLj3+3g33VBhwV8Yd7+epptKHvSILqKuivgvIPYdkLhJKMveADvIyeUBfFX2PbEmcrN"
    "Nx3cvkR0Q/ISCTRB88DmDiGj870z9zXbSxPuO4ft/FCVMsGzZTtsWCRELbtU3CTcULnZQQ"
    "EnV/NvznIYFBmx9b/QHgtJ6i1mo30iBD17zZmu5Bzcc1O0C/TKBfEPAxajqADUPABwI+Xc"
    "yMnyO2+TOV2xb5vVaDQpyQnIuSOMoVT+MzlQwH92SZlhoX9cjdLfGJEA5F93LhCJZkwugK"
    "ny5JDiaCkSbCeWsynXcChq/IBAaYae9CjcGcbzvg23bTbvDf+ESkP94M7vBBcS+43WDER6"
    "f9JlwRCeFflMXZi0kjClpS+OxHRH0cd+3lSh6FZIvZDC09wiVFxeotFofxEZEU/Bv2o2Cf"
    "Mfjdattn9gFfzNKDssR3goN8CgpC1eObhzDJbJmmhSDFVXS4mhWOcfKN5frdx6vPf5U3yc"
    "rGi5T8dRA/6OL6r7c3V9UThNHCI0udPf4oYWEdhGdPnyrs83xUczdDcc+oneQDZsyJX3Pp"
    "bpLdPr2jbJORyhZGMbTA1Xjcz2DvHJJeSIkOl9kWqmLSmASLFvm3SA29UqwFwhNT2ROcMM"
    "TbnSynoLkCZEHkjAXyDC39OJEeEfZbGWADTmV2qluH1nYgEYYgQ9eZkOzr6jMhEYbw28Mc"
    "I/KZ6SEIISjpl8ojJzYtyuGI+rI8He3xK+UeHwh3tXrktHSRKtISVWxa+Ke05htMtep7cc"
    "JeK64v5a4eIvdLuNwSQ4sbXsLRxk2vBUZ7eof9J+gnilmSO0biW/ziTBziyS8tArpnOPiO"
    "IYbjQ9uyxh+DfY7ULIyl51m5znQ4GING7TGzFmMQ++6OElkCQbOjqihjoatqqJa4u8uXr9"
    "yNlkcwl7AQ5meXKijzUc0ewct69n4UaiGcjbcQ3/7LbgrK4/I9WaKv29sCHMXOXQ5yUmU3"
    "HQ8HIZv/xmSE9BZ/a3LWlcVGPPbz79+H8lK0AH578+ttCfBsCcvjN9nwwny8ESGdav3H7N"
    "i3sq7OJcY85eZ5g/mFysr6lYquftWsql9Bjob5NHEKadg2UvTqPiDNws4tK+UJKcsMVAjV"
    "Sr+cwoTkhq/ydBQlYDKGTIqPke7Bh3ebPWdaE6PqvCsuSJVs+Ly44ANh/XJ8kp3AlhUvdJ"
    "F+FCear3BAlpsLiYc5vTNr7Rd9HHPKl9yMac9pmo/FBfvARJBm5+o9DuQqs9mMLIhY6JMa"
    "JNtfvFQaCKfDLUS3txzLkp1O/VDa9VC0h2sw0Y8iFZRdsgzR/0MeUarVbRraLeAKMNqdUF"
    "V/06ycQiwecH3u9Nbf/z+Kjp89"
)
