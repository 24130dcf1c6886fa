"""Let company directories provision people (SCIM): their tokens, the people and groups that they told us of, what these
groups mean here and what they gave, and what went wrong.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
OLDEST_CODE = "0.2.0"


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "provisioning" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "introspection_url" VARCHAR(500) NOT NULL,
    "last_seen_at" BIGINT
);
CREATE TABLE IF NOT EXISTS "provider_tokens" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "label" VARCHAR(100) NOT NULL,
    "created_by" VARCHAR(255) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "last_used_at" BIGINT,
    "ended_at" BIGINT,
    "provider_id" INTEGER NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_provider_to_provide_787c52" ON "provider_tokens" ("provider_id");
CREATE TABLE IF NOT EXISTS "provisioned_people" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "user_name" VARCHAR(255) NOT NULL,
    "user_name_key" VARCHAR(255) NOT NULL,
    "email_key" VARCHAR(255) NOT NULL,
    "display_key" VARCHAR(255) NOT NULL,
    "manager" VARCHAR(255) NOT NULL,
    "active" INT NOT NULL,
    "let_go" INT NOT NULL,
    "said_json" TEXT NOT NULL,
    "version" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "changed_at" BIGINT NOT NULL,
    "deleted_at" BIGINT,
    "identity_id" INTEGER NOT NULL REFERENCES "identities" ("id") ON DELETE CASCADE,
    "provider_id" INTEGER NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_provisioned_provide_7a8b24" UNIQUE ("provider_id", "user_name_key")
);
CREATE INDEX IF NOT EXISTS "idx_provisioned_identit_ec7281" ON "provisioned_people" ("identity_id");
CREATE INDEX IF NOT EXISTS "idx_provisioned_provide_45de91" ON "provisioned_people" ("provider_id", "email_key");
CREATE TABLE IF NOT EXISTS "provisioned_groups" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "display_name" VARCHAR(255) NOT NULL,
    "display_key" VARCHAR(300) NOT NULL,
    "external_id" VARCHAR(255),
    "version" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "changed_at" BIGINT NOT NULL,
    "deleted_at" BIGINT,
    "provider_id" INTEGER NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_provisioned_provide_7f7c21" UNIQUE ("provider_id", "display_key"),
    CONSTRAINT "uid_provisioned_provide_35197a" UNIQUE ("provider_id", "external_id")
);
CREATE TABLE IF NOT EXISTS "group_mappings" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "gives" VARCHAR(16) NOT NULL,
    "target" VARCHAR(100) NOT NULL,
    "ends" INT NOT NULL,
    "group_id" INTEGER NOT NULL REFERENCES "provisioned_groups" ("id") ON DELETE CASCADE,
    "target_group_id" INTEGER REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_mappi_group_i_d5ee06" UNIQUE ("group_id", "gives", "target")
);
CREATE INDEX IF NOT EXISTS "idx_group_mappi_target__d5d218" ON "group_mappings" ("target_group_id");
CREATE TABLE IF NOT EXISTS "provisioned_grants" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "made" INT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "mapping_id" BIGINT NOT NULL REFERENCES "group_mappings" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_provisioned_mapping_26aaf8" UNIQUE ("mapping_id", "account_id")
);
CREATE INDEX IF NOT EXISTS "idx_provisioned_account_ae508b" ON "provisioned_grants" ("account_id");
CREATE TABLE IF NOT EXISTS "provisioned_members" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "group_id" INTEGER NOT NULL REFERENCES "provisioned_groups" ("id") ON DELETE CASCADE,
    "person_id" INTEGER NOT NULL REFERENCES "provisioned_people" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_provisioned_group_i_9cfad8" UNIQUE ("group_id", "person_id")
);
CREATE INDEX IF NOT EXISTS "idx_provisioned_person__0b20f9" ON "provisioned_members" ("person_id");
CREATE TABLE IF NOT EXISTS "provisioning_problems" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" BIGINT NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    "problem" VARCHAR(500) NOT NULL,
    "times" INT NOT NULL,
    "provider_id" INTEGER NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_provisionin_provide_fe196e" UNIQUE ("provider_id", "subject", "problem")
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfWuT2ziy5V9B1JfuidD12OVH+zo2NqLKXdPje/3otavv9IRnVkOJkIQuitAQZMma2f"
    "7vC/AlPkAKYJEUiMov3S4SSUkHYOLkA5n/vthSF3vsydVySSM/vHiD/n3hO1vM/1G9NUMX"
    "zm53vCEuhM7Ci8c6yaD4orNgYeAsxcNWjscwv+RitgzILiTUF6P/sqFo6fiID3qC/rGhLP"
    "wHIgz97eJvF2hFA5Q9DdEVCjf8DiMhfiKe7dIlfzjx1w97TOSTf0Z4HtI1Djc44A/7+nd+"
    "mfgu/oZZ9ufubr4i2HNLqBBXPCC+Pg8Pu/jaO/dP8TjxBRfzJfWirX8cuzuEG+rng0mC5R"
    "r7OHBC7BZg8iPPSxHNLiXflF8IgwjnX9E9XnDxyok8AfbF/1pF/lJgjNKpW9IAP1k4DD/x"
    "8X5O3P+dfsOCzHz+8dPt/MvN7Xx+UZso8X0qoKeXltQXk0zElAt01uIr/sd/Xl4+f/7D5d"
    "Pnr16/fPHDDy9fP33Nx8a/p37rh9+TL3OEMnmU+FbX73569/FWfCHKV1KyxNIL7J8en8X0"
    "ws1PN58vfo8f5IRO8qh4+o7zFTEcxP+uzdrbjRPI560oU5k9/qu7zF524Th9x1cjm4sM7S"
    "HmZ+t8m3vYX4cb/ufly5ct2P/P1ee3f776/D0f9YfyDHxMb10m9wTuR5zF66eDcTZ+KHzr"
    "r8dgi38EcB3f9bSW8FGiH4BPq5/Rlu/LZ5cKCPNRjQjH98oIRwHR0hDJcOuwvXz64rXK8u"
    "XDmtdvfLMML9+iaZDgpIFyWWo8TXzxMw4Yh3EUyJ+rrObnzYv5eW0tu4TtPOcw1932qnIj"
    "Aj5h3ezTUILyLf4WylHOxluAbguYtze/xnRtyzhhK2L4/YerX2N4t4f0zvtPH3/Khhcwf/"
    "v+07UE6jmjUbDURrwgBsBrA58Q6/lvqVJUBb4iNiLwX/9uC/RR4OkRE89KVj0UL7nndmMw"
    "1wS5LGWBPhkH7A12XKwNdlkKwNZb2TJ31TVZv/MbVHZJrJPnKlURxrg+RnJNSZe6LvolMU"
    "C/K/rEX9BvunqmJARqRlHNMI4nduedEJfJAvCKwNMo7AB5WQrAVgR7RT2P7nHAdPGuCQIx"
    "10Gcf49uiBcEYZGrQo6dMBIKWRfxihwArgt46Kz1NYtMGKBXhP4OH6TkvBnvowSocDWMd9"
    "HCI8u5AG6Htzp+w7qkBQt7bMchdi9fvnz2n/Mt/xVEJIHorHapsAWTUF75zy5VFj4f1bju"
    "43tl3D26vMMyu59SDzu+HO+jUAXkBZcaCuX8yrir/frTp/el1X79rrqcf/lwfcOBj2EvJf"
    "zUI51Les+BWciyI1oRr4qOiHum6CcL+4a4LpZEgloBPwrBEtfAehlggcnckWRXfaBb3ORK"
    "LMv1k4OopLrbshDpfvIpiFUKHy43HWanLAee3q74s4jtMP/B+jNQlYQ56DoHC8f3tQnPUQ"
    "h2A43dgGGfkZD8q8uCr4rCiu+sdQg3IZZd5qAsCDPQed/N/er54ZTKkYzGnbcuOR45ejrs"
    "JFw+e/HDi9fPX73Isc+vtEHeBK9woneDtyQJ8Fbh3VEW6q/cihTAWoXVc1g4Fyhp6+WqJC"
    "jmroo5wPeEEVmaaOO6LorAoq4Cmnli9SMWdUnrHLiDJc95xGFYP+G5KgcZzx0CF1t6L8Ka"
    "dK55JqsqB6u9ZbWL882ru8KJWXFh4Szv9k7gzmt36CVtGlu/tb3cVq84vrOOwRO/U/yG1D"
    "f4hax9DsB/48OF5Oh54e6s7fQ5S8YJTad4Av0K7QJyz5cB4jLifLiDPLp0vOzM+AztA/55"
    "2EWLAwo3OD46/h1DDC8DHKLvky/xR+Ha/GNy7cnu8If6EfUBP0dyhv1rdg4/1feOt6YBCT"
    "dxCNWPtgs+7O8POejelruqmrSa0iRzD0SOyJuaj62Xpk75XEJRyMKD689eqYRrXzVHa19V"
    "N/r07ZOtdN8JDnKYC0JV5+UhxGyCMLctX7FBF7d4jub1u49Xn/8q3+Oz8cKaWgfxgy6u/3"
    "p7c1U9y5eoI3Uz4SgwnpHwbCJGAiO+7EhkuyvSlx6HhNBgT5aw4/t8K15iMQW6VFYmC3RW"
    "udZAkQNVtEtDpZ6yzHivhAU8ZiavyVMzMGoTVJ+dP3F1wKk85/vxLL3jv8eRa6l6baqJzc"
    "7v2QrMrl7kLDdw9jkdryxMjgD/3TjB+u3Vl7dXP95c/H4e0+0qckn4GXMVXrYbJLdnraXD"
    "xEAlq60Z3J7reYGZM5qZo+moh2ymQSmLqLejxVMyAQuNzUGKxTjxWtKEWB4bsQHjVy8UIH"
    "71ohFhcauaELb4DS+1KtEVRCyEeCiWvcArrgl1giNHCQtMmbGDIs4qlHlLWkJRmQCArQS2"
    "IQGRH4njXUjodHy9lUe7fIRa9OMhPPqroGD82te8gKf4G9g1sGtg1yfYtWkVcm3j1rso2F"
    "G9Y44FEQtR7j9cRqNwSfWKihZELIS4fwMmDiHOOWp6G2dJzJosurFPssQgEtnJxpPQE7vy"
    "F0dGPk6Kme9ooJMQXRayBvoHRYUNMWO+kBC/p/TuQprVld6bted0hXjuZcMUWoo4IXLcLf"
    "EZWnLmhN8g6mMU0P0M0QD54g+HIY/6a/F/bt0cknH8Vrjhs/IE3Wx34eFNehcxHIb8MkPM"
    "Ochajwz9cX23KHmoxaXy8pw2ucxOqGi2pHRLqVtbQv3Z06cqpPLp02ZWKe5VyjgUvpkGyB"
    "Ux67B+qYT1yxasX9ax9uiaatclLQjB0ZjO9n8kUSHNpWCj7tlZZsLd4zkvfx1x3sF0lEVJ"
    "yDpVMYhDJSRbPP8XpzI6OJeErMO5f3s/Tu8Rx5HZhu51a+rUhaGMkUZpnQ3XCV1K65TkwF"
    "3e33ZpiPV667C7z5F/ITFes1uzNts15IPmQeQPH46DwJuRgbfzmosG9ZMbxFxkoRN0KYlW"
    "loMk7+7eWsy3HHfOuQeR1CxuLbRQkYRJ6DwJIaV3863EBmpT8wUhiyzLsYsPOcSLZLlvLd"
    "W6jyJntYnM800ZQvl+xB65x4H0GHp+r5X0uckogsdIwuJbWdJFMk8SCYg4+ht/R5dLZ1la"
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
    "dCdc517OSKFJjKtez/YLnpZJRVBIH4dze7RIvFkHq61L8sCM0x1A8kxcXS2Vzm1fyRY9Xo"
    "NT4KVdDmBAeL5jBP3NSzPK2F34L6j1e3N9XSXL6ri11B5LEhZ5Lt+SNeEpb8QrkNmg+Ynb"
    "RFOZbJWEWjVBh9Hp9XFqJMUpiMDoqfFv9TtI/EARJ6DTkLGoWI8Q0obik5Q4sD2m+wj0iI"
    "9tyu3DoufiPMT67+uIzoSRkKg1T0Y2bxB9UM1tG/wd/8pJsOyxtjNpi3X1NIE5M0y7f++0"
    "OsXuiH0u9+3WzDQkb94Dk44nV1O3DUshwUg+zMUYvqSc27VpQA4B/uRWs5JLzOvMflmTnv"
    "IeFzsLCTp4SLi9KkU8Ix9/qAt4uYDsipWXpbgZht45EDnB0u05TUb5/31ihlIhduzrKEG7"
    "1kYyAwYxGYgHpa6VPZ+BGdmNt88U/RTwwJasPCS9JtTSdnQb4TQi7JYz+x1ts6HyZTsLSt"
    "qjHxsgxw8T4i2mAZmTMbYBmNYhlJ1BAgq1SZqqh+TbI639PlHXZvN3znlR5vLd2ftdmdXj"
    "xyHsZDFeMBVygZnjjNqe8d4mww8XS+CmjAhEOehCz1zjs+2+MAEb+eiPagJ0EbcmP1fbvV"
    "msy5dOdtbRJcFBsr+c+SyTCd9diIuyWkx8SakUZ7gz9HMbRyX3B8s3VHTn5bnm+osh2v85"
    "xtBwnBap52fP87lud7y3LCOz8Fcr6tUk9tGzfdYY49ncepFpJcztact7rwuQ+9TCrxjSsM"
    "j3RJ9izJQa6nDm8yKQFMbBwnk8BKgxR3Gd1ssPzwkLslPkrzNNKUK7FNiGe2JGd12ZvG+U"
    "jYyKb5nnbYyLZ8lxJfvTZpzQdACiJWhPbGPgTCVVFA77UPyRbFRuQL5wG+R7rANxNXeNB0"
    "+6OU5ICgaSCeZSwutKq5laWs0Cwj1GqaWlap/RkEplHlm28kbKXJ8QBVioz5YEV6/MmPqS"
    "iNAoY8vApzUron4Sb1rLwRBxF8fM/5qeO6MSndImfNp22GIt/DLL50QL9RTnfFTYa9e8zq"
    "xHjoD3tIJiEEX4wMvpibh2LjXDTaJqYHZKz06DTMxtQiMkYmS1iRhmJirMvcLJScS504/1"
    "AYokq4dA5CXFwlDsA4cuUKz6A4+SmKs84Qt2bR1omzSgK84muL06QwoUBr+iY++Znypxmi"
    "QS6I+FfDeyGDQlpwK0qiZmN99N98MRRY2VT3nhMpMfo1JAypHjGFLrbAeQ1gWcB5TZoN4L"
    "zAeYHzPoDzfkleqWbGGw9Q5btxQShFtluqdBJnd7CmKHjsGOQ0UqRQ7zDdeViS+PXw550k"
    "pHEvCqCihmwJ7VQU+owMG7uaLtWfVDgWKCZQTIPnxppM91scbFt5UDxAlQeFfLBWHmLCUh"
    "x2x9CKBrlbTRAUF++cIBTJAGyGiLgW++mEoy3xzhXGisIYtVFNiYiDf+ZJPpXVeo4xB15l"
    "iB480eYR6nkPV0gk/r8GuNl4C8EdhLQCmwI2ZfDcWMGmWj1Kqt4kdUdSM7jgzpmUwgB3Du"
    "yMsDPCzmjvzniLt7u4LnzT7pgPUNghw3SserGbVCApUpMdQyRCMKRB0jyNsDR+IpKAuE3v"
    "x4a+5/jriP8uaeGbfp4KRXCMVVcn3AFY65xQOryfXfm88Jf25OcqpRafN1dafF4rtAiugK"
    "OfRamQ5bOWQpbPpIUsofEfNP6bKLjFr1XDuPn0d0UMmgBqn/+GjovQcXGKHRcNOdj6NmIh"
    "3d5s6W/kQmIFFW/P2mygZTxwjvORPbsJM/fRwyOTUD/l3PnaU3YqDqbKR3ApggUzYEOyJY"
    "diLa2L0gxwUca6JTyIkbjFLnG0K/wWpcAzrulqOoIfBZ7O6k6HW7ewL5++eK2inPmwZu0c"
    "36xokLgzqH7xmbIcFJ+xrvjMB6G+LiTsPLnRysu3+ZBeCXmFgH899qcqrEa97m7Ay83l5R"
    "HTIo7p8BE1vxOGznIjdORI5KZ3B+KOMiL3HjbSmqIIOFWqbGUKLfYudgEVMYy0AOgU1+1k"
    "27oNAe8gHd5WzpZ4WnblUWJEhDlW0ZQV8JboeUey8dYt4kEMd/N9T1P27NGArInveHPN7I"
    "+qnHVoD7KWc9QWh1AWe2xzRdVlrWFuI3ujdgG+J9wi01zyFTFY8SorPgOtw4KvicJ6f9h6"
    "1+UpVTlY8Sorfk9c/vAazI3LPB9vzfLuzRDfYLLeSHzajVgeBQDMJi2guz5rcgBtE7Ta67"
    "UuCODWulhE/Jfz7zDf6mSOVaQA1iqsq4D/Yx5oejrLUvYRgt59QwsSyjFuXLkFCVi11VW7"
    "8KJg4zDJ/tW8Zosy1q3YSyUKe9lCYS/rFBZS0s+UJb2iy4jNv9VB/5NHnQbUCzIVxFdCaD"
    "CN8WQondEC+o+ffrl+f4N+/nzz9t2Xd58+lmBObopLxyD155ur91KMJZ6fkxjL3D6AsQzj"
    "kOsIHc2RjQeVoX+KBW9piOeaGXZlKQtgh0S7x5loV5wdj/h383scML1kmKrYGVn3U3OY9p"
    "k6FJzu7G3jwfxZU2JdKctLbzIKAjATfc4EW26wG3lcnetMR1UK5mTAKjvnaGxg1tyoVtlp"
    "6WvAvwL6+Mv79xc1PdQDrj+nj7ES1ILqVUA01ww9wPole5bV+FZ1aQPI5zlz8Yu/ElWT+D"
    "f8ZedRp3x8oWnMrO0kRpSPnkfx8AHKKcK56OluhOJBTecvUpO4NmdtiTdHGTjy2NkY3eLQ"
    "EbOi45Upyljok1ENVbTGKmrBimWABSD6PpmS3Gjt9B6XSwb6HBqxP6gcg2+ajgcfgTeLY4"
    "LRavCL0oPVKm10mJ9lfiCw+bHpSS15VVSLb7pRJtXP1PMuJGZUfH3WZjrt+IhBis9nJj4U"
    "lJqwMp61GE5b/kPJzpNkbrU2xiuKjdgcL78y2e54G+KKdyx0PNkxkTbIK5KAugbqDHMzSE"
    "I5WgE/CgHWGljjbzsSYKZtqJblBqLgj8Ajc09DHLB5A8lu9IZVxSApt2bk+z4HZ9nBB1OV"
    "hMXddXEvPcq6OMGKYoB+V/T/GZF/cVS3WxJmhSxUfb4SUetcv69VHL+vm92+r2tO3xg1x2"
    "d7HGiDfRSzDuhBSkTEoDHH01/WmZB1OPdfBHb09K7HGqWrkvTTftlxM15Mm5eH5rycuVuX"
    "cBFeO55Hw4sGB2J6d3bKjThfxAMVm3R94aRrQd1D3EZbmBDuE3S7wYi4DDkBRoHju3T7Bj"
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
    "trgxKrTIKijtHtC1ujdWfX9TwDejjQBuO7gVen1aIWQbGwDbDmyFABjVfeAt9UV3YCf97b"
    "XDcaX7s7ZDcsvCyBEOy5WThjHdeXh+hw8nD855Dl/keYMDcViufD/yxXM1j8xBjYr+SF/7"
    "ATiTU8yttFYrZ9PjF62OfXNK7lHCigNFYyflFjRbDfRmT3FZygrgh65Rm+r9ulZpSxA9Ck"
    "F2qEZ2KPjjTXCjlPN1C6xIeU6qUuDaAteWERaXrmsrX8hgyrYDW33jjbVlm4q91MbMVG3a"
    "+WBVYEqfkmrSPjrwgVU6llUqmUH1qZBNP9Cbzhaqgb0mbHwh9AnMsuJKfOA+W/VMTuztUN"
    "1xJdrhNJ8xrquHiVzG0KYePwbOiu8UMbI1+nK82cpbXDGMf6CnXFMaicFJsedYmH8tGiK2"
    "x7sQOQx51F+L/4cbJ0RE/B8HWFJNuvNjpMQo+RnJFOX9m61s0AG17eL3kcj3hkbqVBSxiT"
    "P1dkSn+AapvQlFCZsgNcHLVuxBrzYbRQlgp0Oy03jd98CZ/ptvdT9mz5rYq6LKnIo64jQZ"
    "jddwD8h+yJ4zrSWvCmrxVTeJjx4XtISPllb7CT46QlKIPAEk2rlZxQuohDwldd3GFjUj4h"
    "AKVw+Fnzp9oFpWE46GPLyGjPYEFIQA+a7INx+GaoMeDkT1gX2i7LX7+lTErFD0YyebTaZC"
    "yrNhV3xv7pcC86xB2lYGrCwHNdqG0TSQhmYCyYeUJ8u7pP4Jh8vNhcR5kNyYtTkOVmKIYh"
    "BL03NAF7/hZZjlSNveAR5cBqgy46qeg7KUFbxyaAdCCplm0ayylIVAD1VPCPr2Dltxb0UC"
    "Fmpz+KIUMPhhGHycjqw7MQUhmJfHZllBsLuAtWmGlYlhWYPtKuKFsTFTN6ySO7NWyyoeM4"
    "BlBdbTdFXGrMV6mkJ7sWnzzLREM9MBuShjIc7926bOUrfc7VFixIKrfHsYqauViknabI/W"
    "jFH8bUcCzPQ7n5TkIHwK1HsK2AP1fsTUm0/VngZlVisdoEDEhX9ZjDWMkMMR4n71dGs+Y7"
    "ZWNHIaMxELqd8gFHu/oR6ey4FurfRTFhyx2k/2Jky22M/OCbQrvZdlgJAMSUhSrHsgJEe3"
    "07TmRvnAcGlVmsdHmmqeFO6qMJHB6pxU3moocWKW6jhxOtdYNW6lUd+gx6HSiTFTMbkt1c"
    "i0RZU9FSqb2FHZRID+nvh3Mo6S32tlKPEP8/iwQfhJluIHxMQsBQwHQc8UKwOGYSzDgG1w"
    "stvgeyI30+PrrdufRwaxzCFjZ7o6om1nhIydocMJotQBwaxDL9+65IjJJV6qaYZHvf9evv"
    "jb0osYuZcs7NYATkkOujVoBHBWHqWBnoWTi4zn83taxfip+TodMncM3E8Nb4n8iOYCsqig"
    "zau5uDZ2eTXAvLzxw+Bw0WBjJjdnpwzNOebjyDBn7+PnQxjYSGXcblMWZk5tSyxONQSAIQ"
    "Bsz1S00JPMwH7gFpp5BCf2iqjuoAXVAIFf2z3eH/B2IT+tWrh7mpRs44FDk5K+qgEBLxmL"
    "l4DzxIAdsVSaA4gisBMT52UQdgL+KAtO9f1MPe9T9rslGWr53VaasuPj5jQeaFisHtjIWG"
    "wEIu9DR97vaYjZvEHpNq7yitQZo5OGFqxeOJ5HQ31ga3IAbb0xLd8X9Lx1uQDYJsMmU3pe"
    "L64lr6csEhNpW2E1msbZ/ofGX0XK2OJ7p/lavDEM4VRKiCC4lYxVF+BWMmcuGlR3qbR08X"
    "1SfytKYuBe0no/WnZOmtvDPeydR+N6YlOhuoWWFiH4lB6FT+mdi7c7Ti785YHPl4ylVEa0"
    "chVyHCsKRik3d196BPvhdwyJz0YrGiAHBZjPMAtRSNEuWniEbWT93DUkO/bnhOMmJqr9xq"
    "0YDmKex+G1DHCnVmJlOSh4/9hy960kpQqGAiTHmepuM5TXGmky6CbvQ5bcdLPkPvA9vCH2"
    "nN1qNQ62yaBhSrdRyI0zWAmfcGK6boAZ4ySQ+p6Eo7eem60Ln/vwrO6CPsuhWXMJoY3rf6"
    "J88DFx89b4q2GkxUgqeJK1gO/YMt+xWNA3LpEWC8rvtVLCeM1gPkzVU+wj7AQewQESXYUQ"
    "XSGHX+IPwC4SD5O4iJVEIJPRWH3dzh3j/lIyRXLLJ7vB43gUscK524Lp7c2vtyXCmLlwv/"
    "9w9WvMEbeH9M77Tx9/yoYX+OTb95+uK0yFRdutE2j50gsiI5YRGsyFWy4h9PTpUwV3uhjW"
    "XEYovlmBGfuMhPqFhEpy57aFJlVIaB+QkGsG7RBGWQ7IeOcoRZzq9huTZWw0q/OS0Ija5e"
    "vfh9IvYyv0FfEw08a9LAXAdwDeRJvfRgpZ1fsTNPlNtEwNjVPc0i03JKmPLyR26fHmrM0w"
    "DbNhyilMyc93EV38hpfhLE5Fwvc4mCFGUbhxQuQgjy8BxK8HeBcnPaC3cfIDcilmyKchWo"
    "h5QYT/gyMhS3ca4FP+5v/Nv6aR74p8KW78Iv5DuXT8sOzjSMhRpgvqHtCSW8+LKDjwD9zi"
    "+ArHDn/H0CoKowCDST0BfWhuntR54R+4XH0UEB1g0+FDMavzIXv59IVKU2cxrDkDLb5Za5"
    "1Ng7kmyiUhK/xB44Cdbg3axnJZDvL9hrGk7wkjC8Ipr5YqL0t1ehlM63E+QLXvmtlwHpr7"
    "fyIa4quIz1FA/uU0ZeZIRrUS33+K8XOnKKBMgXc42BLGxCsmeClnzzEbFLwyfixyOPvkVP"
    "AJ+ozv6Z2gsZxgI25EHQr8ld0Jduqs+RweKesGezsZHx7jI6EjxTQ14kz/iMA5GZpB1Hco"
    "ziBeSf4tdClaRQwIsSreQaLztDlaWW6gQvGPIJ4BSXZG6PuyAuLrWmc+SiIwHUM63ROowe"
    "1+wu1eWpGQavcoUu2uKb3bOoG0NW1+b9Zm2C3SUWc8flE9bZ0NgRiAcTEAc5mLlbRRgbqY"
    "mCvwmOYCDozCgVFjUTU0E+NnIq9UTE6VKCbDnhKFc6GG6Np2EoJ9l2n7rgpC4LgCx9UUsA"
    "f2Z/xcTI/9TdW/AuTPEvL3GTvLpqyE/F4rDQzSUSO6rPhfeEt/I0q+qxn6WixfBr4sQ2lk"
    "PKG1CWiON+cCNp5VVDuq2HZScWJprSNBO1QMH+oqmqdrpmAoPSZ2DpaSOXMxPUvJSFIPpt"
    "IQqBpqKt1u+GbtfojkbWIKd2etZxbjcfNtNFCrmPKSTD8NvOnmaOQTPf/yCdOahJIYbJDA"
    "FKcBPrCTc7OT82ylX5Yb7EYedmMmI9lNywNaN1SWDZ0L3jDCniprP/LgpDk4b3Ru47R5Tz"
    "6uMF33TlUS4q1dN2Y3cFahdvWjspQV58ZbkByk+tGIdSZMS+oYvh3PLqD8p291AC6IWBf4"
    "eKkU+HjZEvh4WQ98gGveZL0OBpcJ7AcMLssNLmFG3Trri4Ya4OLW7GQJ8NBZD2Je8edm7z"
    "Kk/pqlL9oNo7Skrg59KYiclb70xlkGSdYwMTxq4/Ju2A6LU3FUTmozUVBmQEyGJCZhsmc9"
    "kJSkO9/EZkWVkBwX4wRj0ybmRpsampZTu5O0bhhG9xDyBn7wc299zXQv/r8G18vGW1d5ax"
    "DOB2S6R2BrvOE8evnPdItv/DA4yLTz8Warjt7wYXPMx5FhEobonq8RsL/N1NLtCrk4dWrb"
    "aGmywT6xPqfZxneiYSpaTMV41YMHW8G+KeoHMBltNhkF+/iTR2nQRE2Sm6epyUqMU6w+/W"
    "e657eCuKVJ3MUk5TVxv08kHofWFH2ffNQf43yuP7p4F26e7A5/eIL+QvjyiUT3lIA/yPG8"
    "XN4JMLrjA+vVp8f5yHZmBXTKkK2jnU41buBtUwAHk/pIAwAmC/TJ4Lnpjz6dzT/8oyN1Qq"
    "R3Wrd5EUVwnYPGHk9XIfbF9uqwDZdGe4ehiIlW3tHCI0vvgKgft4FwRYcHx3fR4sD34j3i"
    "v+CAdpjuPCzfynt78olMBC4O27YpKqt923YdSYZqI/bpaJu2jMtnL3548fr5qxc57PmVNr"
    "TruzB/kZgGlNlwwLI5sVEHz6IIYCrBFHIxDGWIkIvx8FyMMzHDAPtlMlO60c4LxRDlvmMZ"
    "Y6MBp29J+y/R1osw/mf8JOTTvax7mLrg6VyErxd3JPlZTET0oRqYoZwumyXVSHg23oojXu"
    "WYuEq9quZiVbVKVSyKm1Jr+7nKcrCfdnZ1JYqnvlt61Gk8RZpKVFBfCZEJ4t4C4Y+ffrl+"
    "f4N+/nzz9t2Xd58+ik/JDy0mN8v05PPN1Xtz8j1+xDsnEA3WZTvq8WbrrupmwxR31i9Zh3"
    "e6QjQKGNpvKPLwKnyCfhJdMvcb7IvAxwEtRbBD/NDEMXK8IUIZfAEx7Nb33/4ff+qIPbhd"
    "DNJbzVu0WAPahyoLQnCicpj9JX7T9AvyF6QGqshv6ytS7OTpJb2Y59wq6dDPsy4NPKvzZB"
    "A2ZzgMPSzbJSj1sOM3bBMlwcoMLLjkUFOQXxmXc11/+vQ+5llZ2Yjrd9W6EL98uL75/P2z"
    "P9RcQ1WnZ4Dnx2VM72Vhw1bs5Q+AOdCZAzhRP6bSqc6GJDF0g4lebkNBAPZiqG1ghPtat9"
    "StWMOjAmvWoleFtfCqlzDln48+/vL+/bniAj8StiWMm+xfovUas6YWIbJhs1bvRiYwZ7mE"
    "rqNjv6FbEQrAAeMmnSu8ED4N0d7xQxRStMAofTZ2kbPm4Ld4Nbo9S6XyrhPwm+DPMGiDgG"
    "a6Bk2GAm86vkLKE1ISgUM1QJ7M2OV1yVOyjE2D1kT+VHrhTUqs+JFu+de+9ujyTkqcCrfb"
    "CVM8cL4QI0cobrwRZ7GAsRiildsZy0Z6/K45SSIbb2GSxCDVWYERAgUxfnb6pCDn2SlvfJ"
    "cGDIvAmGynLN5u3SnxceAYnXXAvjdNgYB9b9BkNGhzsO+Nmg7YXMG+B/u+C2v5E3ZEkqbb"
    "UHqxeLuVtazSgYNV167SljVwFoP0sskVF8/NVIavuQi9Qcx7G4Cxm0URzT6Aa+OeAFzdLK"
    "5u1NlmM0m6iUeb/0Q9j+4vZOQ8udPOy+MxZ3Ukfi1bP3yJhXBi2VSqnsyOBlfPBWwk669U"
    "uPqrZqr+qsrUo4DogJsOHwraesOAwZh3Ocz59IXKcXAxrDnQGd+snEne0P18QbP+yRoHNi"
    "qSI57UyOZgsgc1fBqSlaR0VSveRyE4FKOBtef464jTBMnyblYiJSHrmq0OkjIBDhXzOAs4"
    "VMyy46cQAn1M8wF+FYiBmg2tuUHQ2EnSHAQt3J6ddrZAEBQ8K5C4de7JUGItEAYCumLmaw"
    "JhIAgDlTjKB3qPZeQkvt7KSrZ8hObZ9O8Y2hO2SY+OZ7QG8SfjPScj+Am63WBE3KR9ENs6"
    "nvcGOe6W+AyJpSIK5m2bj6v39/ie2/YCG4I4kxVxJofddXBfFqXAeTmM89LFS+J2mJuy3E"
    "D1lKy0BOT4LyQhq2btU5aCIMq0z53auN3Opuulf0TTMT2r10QLzQ4fvYnIGuuiT5H/SEOp"
    "FVy8PWszhrOl4/ORcLwa7NKqFl7SbXZEvzwFt/hbU9LHUcQK27QF09ubX2NE81SmjAB+/+"
    "Hq15gb5l0u3n/6+FM2vEAY377/dD0ZnmilOQREcQrTMT2iaEl4BJji1JnibueRpdNU6rd4"
    "u50pHgcOQBQfwgabdHCfyvc0FWx12+I9XxmT99w2bpUt/NEjuIHLNHsXS0L9cMjzUvmSc/"
    "HVCwXf4qsXja5FcatyzgMvA657REdNrRBSWcwKsj401FC6YVgn+R4vGNGLhBZE7AtEDHQy"
    "LMAuCUTfzyggksMzzcZ9TdCKhT22ic+WdKd3aOkoYQXgtSIwilVgWsvAQB0Yw/mjMQ1dry"
    "I+pQH5V2zNvOXXLmSWUW3QrNU+Kg7ni8kdwp8OZtIElvmsg5nEodDm7yUhMJNOcvcid+nK"
    "eazZgYHy2El5No4nPkTLgioJWWdDPbtUMaH4qGagL2sGlIvvyVIL5KPEWRHucwWrLWCdyo"
    "34246rWqbf57okB/HPzumgEetgLxWEIBG3K/Lmhv0fUZi5NCHHgJfepNTkYGJ6nZikq6fW"
    "nJREoPlyr7MR0Hvi4mDOMGO670qDMMzQkPky5Yj/QxM7yk+bllJTTpupqfTTqTOGpiUZCa"
    "9mVlKizUdF1izlogpsadtTwLWijXtA+Of0kV+OT7QTaflGZlTz92wOJLGOwvQ0RzjSn6bb"
    "192ja/51EPHRnoQb5KBFQPcMBy3t21tFICxiFVOZtYRFQnqHfe24SFkKAiMnAyMQJzfrTQ"
    "GfqFET4DksnHdyjFYlwTvadQ4g3jJIvEXQVr5X6q7rkhgs6q6LOoVRr/RGSciOpf1aZWW/"
    "bl7Yr2vrGoIpY67qRmYPXmKzZ2h6pypN9P1ouy/BzWazm+1WuB8uJE625MaszcUWuy4gbx"
    "gcZOAg604nBzhgCcmrcF7nsfshA3xPu1RRLcuBtwDckNOdA3BDDuKGPJO7xiwb6Ow0E1Jf"
    "jZ+Y+MifzowUBOAVgSRka2cD3MsGzhAkIffqZp5IErJZrwDkIJ8ZWM0c5GVaaOOhqMqKd1"
    "iJb4HhNYRBIPb0aGJPPydaSRJ8+jnXV83Rpx2mOw8rRZ+Oudr7DUVLxxc52yJhu9ivDBEm"
    "WpOhVLd+x/i1lqzvLk+CWJdVjHHWEuvCW4d4Oq63XMC6khaDlF7cOYztKddAuuHEmiDgrY"
    "J3QD0tT3I2fkR0t3i7wME4GPff9M/FOycI5e0r2hz2RamhwK7r/JFQHsJ979Glo7eWjxLW"
    "6QqVYkPNpYZqhYY8x19Hjl49p6KMJVGn3pVDSLZ4/i/qawFbErID2f6TZUQzYj1UMwE7EO"
    "1ZAdzhA5vT1aqO6DXljMDx5aAWxSq4LrjcUMDmV4rY6iYwqpcqvP706b34KXmpwut31VqE"
    "v3y4vuG64Q81k6NWedxbcktUP7uiIgjJFd2TK+KfMb8njCwInynNlrQy6RFVyi5aeGQ5Xb"
    "KcwMewz0hI7iUavFXfSOXPrXiGr5XaowLKEOzC+GSywKzbN9YMs39GNMTzHeUvbyeFU5UH"
    "laOocvC3neO7c751EkfLr1eRGxHw7J/TRpztKPFwIElob1XxEmlQ8BoK3olCuvOcw3xNVr"
    "rY12QBeQ3kV8QL+YqdB1iwQ1nUs7GdsEx0vBMGT4cl+JfPXvzw4vXzVy9yXp9faaPzdYDh"
    "5IbRhhVhAiz96akIgmn7oLMbHl0T/VobNVGYha6zEAeENcttFGVGJJqOuyV+XQsdL5tJMB"
    "dcn9/N13zN6hKciuS56Y2xLstaTu15Eo0+OMFdnG5TSzRK78zaEo228ZgBzrl/reRxioCN"
    "R3x88feHZAVdk3UjP1TNDEoV8MMSgyzRyC3n2bP50tDQRRkLD1s/v1RQ0s8vG5W0uCUhI1"
    "zdutJTEm2LvSoJRQU7c5F7rv/0LNGCxHi4PxsW9N4M0GjndjJAy3JggD623jZWapoqbZxs"
    "ta9RZ6fPk0Jnyv5PTyhcyPL/s3utxDw746BY4/0KLel25/iHOCGfK1kSHlD2jHqm/+nhkM"
    "5vlcZpo/p3WMsPkw63rlhV//Sev1V6ybi5gIXW0yD5zoSxKNGkqhAfJazLyniphPDLFoRf"
    "SiqBeQQ38MWWNrZFIetwHuQMSgoZw8sAS9jfNfGd4NCK9lG06rI9hEkBvGlFJto2P9HVel"
    "bw3HJkr999vPr8V3lj7Gz8jrJwHcQPurj+6+3N1SSrC17wj/SJK/jaingY5afrJqpinGUw"
    "v3e8SA/5shQoGRUlEzEciH/Pl55Dtjpo1yXHTK4L8AoHAXbn2dcYZw76P5GRxDBdyv/nS1"
    "b7Lf7W1EKmKmjBgm8B9/bm19uSgs9Alev3bHhhEt4KlS9LjWHz4+F6jahoXfjcgdFJ5X0R"
    "Nqe+J7EzW0EvSAHaOll2USCcNvMN5ztaaqYmCGpGW834ONzT4E4L96IMQK6v2RNn5nwpyV"
    "5vBr0sBbB33FAh19QU32+Fa/rdUk3LcpDjCLm+U52BAG/pfac6+UU5wF8Hf0OyIt+lQc0L"
    "SQA2vzdrC8CmYVGCFSOwn3yMkgqLyAkRFX81hl9PjJWmU+ZF7xKvOosWv2H+fTgKtXuc8Q"
    "g3iSf+fFC6JURtzY3aZgugNmktzuqjSCe2a5pSG95hWnyTNICuiAHYaiEwMCeMUkpwcMq8"
    "WQjwKsBsMw+zDobqYeKaKISJO4aJlxu87NJ/qywHL0HXl2BNRN9t3aqdZSkL3H2VLVkpNH"
    "/ZEpq/rIfmE8y6le+UyVqHuk1NuBRwtvEc3EyjqU2nZjZwbqKvOWk5N7ErZNU/8OBEMUF/"
    "YvOjenKisjbNbF9jmD6y51RK1h+k5XBKoYXI6TMqWR8O5bMq6Xjh/HRy1ydaBXSL9huy3G"
    "QDGHJ8FyWt2OMuFGjJv+4b0YDigDC/tSfhBpEQfS8A+o/lxvF97Im2FTQK/yA79jLiJ8MJ"
    "Gqv2nlmbL1bPPciGTYw/V0X7QZyCxO3i6yhKgZujq5sD/LFGKabqi5FEMbVskooQmIlDmi"
    "SkEGd+IGkuhqynNT2qrLmyMk2izW/FkYfPUYxujTAfb7ZS5fjYxDzg45RJckD3iK7iZmvx"
    "Y8Qf7WkFijIq6QX5MY/4iE287Mg9Tn9TwAWhjpMpiqmdmmqf9DnDAZ/Rwtb9H+jJXw9VeH"
    "MBC+EdxADI9Y5O3GHkRPrREB6g+1KizTXwPUrYCPAQ8RwIHxjP1SF8cNF3+OA8ZP197IG9"
    "jZ0/ErpevN1K2BNPbuJFUqbsiVDiNuYk3AnR3mGILvABu7HvGDH+dTgjX2K05etKNFMO8C"
    "piWNKN+eGPUyH6v4Uk6RYLicIT1mxtFkA+wxp7fFHGwl1+gIP933YkwEz/sFVJDjb5zu5Q"
    "4FhmaCLgWPZzrC98rt5J6VV6p5VZMT5mTtRJ1SKge4aDIwFiXJtyUlQM4ItgPSc/XJviJV"
    "8JSPzOWUyMZLyqhydCcN8qrdXGn7guCrE2gypLWVcss38Glb6U2kBX5YCuKoAt1JxgnWuH"
    "yDIr2mryVEWhMI9GYZ4Ah1HAwaJ10JvrlJSELMigH7tMCdhmZ7bNhENKvx8Eg5NSD0b+TC"
    "dJTmNvYyC+kVtOw0vxiKZkik4KE5O2JnGMxCxlZM8pksYYW3nATOkEiV6crRARE1Ewl9O0"
    "ZUiDg0h3K/hw2IabhihiMh9Ql0eA08eqXWDW4vSJl4e2L6IsBU6fk34I/quxp4NwLmCBHT"
    "xC5lF2FEOv03JZykKHGpQvOqX4rTsuA04gE+pHdfIEVSXBHdT5JeA/tktBYBewtzpBBVw/"
    "RbDB9TPt9JQYfFHEIfmdcv9Edn920j1RHHnSN/Fnum/1Jywdz2OzOLtkw4eSEO253n2Cbr"
    "kMiTNOhHQ2/DuJ62KQTwDPhlVKbtbi2eBfMaBMZDXx3zSPAi3zWypsnSk+SJe7mMUyjDuW"
    "Ty1IAgfT4WC1Df/MmxJ2f44rv7fuTPkgte2J0/NjXzKtUvXx3pFvJcVdYl93jcdbi7i2RY"
    "tDXBWptbR9H89WOcIimgLO4+aEojV19RxLvTp+3EovHwqbmmnvbIdNLV8COptZSQi8nOot"
    "RI8vWxe05702kLcf8aO+0kC7JGQdQRsEZ5ewneccdJGuiAHWKlgnNEniaWnGuSACGKtgzC"
    "kguddtc3sUGjGvOyM5k03r9nA4X0tyuluhPgpBCr0G1swh7vy31DZSTaEvCY2oPv79+1AK"
    "ZOwk+ntu0xEZ6I11vAoS44VNnw2lrxPb5/LZix9evH7+6kVu8uRX2iyd+iqGZAGzbM5qgx"
    "fHX3dq8FKUg9kZqLFqHGjq0Fe1JAde1K74Q+VZQ/xh00gusPKNaJiTKWYXjDo/g50sgWLL"
    "dhRb/img0e6Ds9s1JG+U7s/aomNrMXK+TYYqHi35yyZuDBKLVuJXKK4rikjIUBJrawiAdX"
    "uENM6V/IJkjqD8sqE7QXtgCqrXQvXaEQEe4gwJ9l3JCm51bWYi4NjUcGwWtb0agS9KAHvv"
    "16JK9MRcf1IkglBDYUC7Kga6L6MqSab6KXvkxF4fVfpfXJunLavigu4BZ9sP7kvef5Psq9"
    "Iyd+Jf0ZaGmIyZqWYhrsVwPVsrNdDQ2rnHiNEtXlD30GhWNY+WWlDp8HQeCjUVwHwyROG3"
    "m09bx9XNYMhERuSew2udgaknNBw3gOOU86OKektd+5TlwCZ42EmB2nz0QH+q/suJzYYqCy"
    "ovRDMLQxmmfiypDFU0oU5xy9SiUOWWfLgat2zGXOU8STGjl//e+gGSbyEOfMd7MI+EEyXn"
    "3nGbmWe2CHQPlVTlLPQyQ/b9mGg/V/LpP2/x6T+X+PQLKkwD7YpYJ7RNS6EafmlD6uwFpM"
    "4+luRMSJ01eXYgdRaKQD0q+BuYP+RpPqIyUNj9gLeL2Nhvc0ekg2aq/ohtPH4Qh0QpeSAu"
    "pgExK4OUyomUP8jjObtfp6DO89dHfb8tikBgC5J3jNpx9ZJ3dnkZqf4QPpammtZroMxpiu"
    "+/kYyG/0r+bw7ytpXTFIapsRoRsdslEmMEWli0+A0vE5My/Z7AcQzR5e0cR9d/AF6d/men"
    "UBLj+B6pevKLr559MZNB3Pi7oypVRbkgYiHKg5RJDclWdmCqUa/n4yFQAs7Gydk/4Gy8sM"
    "TZiBv8i/ikSxEP4kSEvKTpKow25r2hTIvoZeOta0Y3CMfjSjbUSvfKBSzkd/0f1/ZxuKfB"
    "nYTfNZfuK8pYUPizBdJB6vYt6Xbn+If50tEBvSwFsGvD7lOZHmlZ5XRsNWIN1I7rane4LM"
    "pYADl0t3zkHkDIujN5dhhdhdzE1COWBRnQUErcnax9J4wCPGfLDdY7tSGTtQ71/vl8Atac"
    "/3d510H7SMUhubSrmnFEkbl5FBAtJlQUsm7JXz598VpF0/BhzaomvinX6PPGsx2nNfu8+Z"
    "SHBcAPoeHv8IE/jhOWYBcQ2WHhZtAlotZh/uqFAuSvXjQiLm5VlrloOtgRcZksQH4a8iXd"
    "6VGXTGBEcB3Pmy5l4XDFp3O1vJAVMQsW8thumh1lMcHWbd1SlRsR+q9/twb8gC46EPSSGB"
    "DzrsQ8wFt63wH+shzg3xV/D68db76hnixntL1FV1EQqtlqlBTbRUEXh2RJDFZ81xUfemxO"
    "GIv0WiyWpSzgONXq2JcqdF0Ma6mPfVmj7AI2bUJZErIA6tEZTd7vXDFR9ChgkVrpLVd0RT"
    "y9PgW5wFnXrsGGZtzqOpRyjmZUS0KWIDtET4LkZW6A94QKaML30eqBWn7yeVJov+B7DrzI"
    "cZbk0R5vztqSaVk2TLEG9RVaUc+jexSK8tKYz6GLFnjpRAwjBzHObtHeYSg1xOpVqTvI95"
    "yrC2fe+uXQcObN5NkxJQ+6Ph+WJUJvHN+V0esWgHMJC1OhXz67VDnq9uyy+aibuFfGWDNS"
    "DzF6vRh9gD0n1IzNF2UsXMb9WznQOWDMLXCmfcAQ6qpbUFc9N35u7rG8Y09lxEzJRppjMV"
    "jZUvJpSFZkGetHFFJEfSz6m9IoyLqZhkmPnqrZ8wZtuIXEf91BjOdGDwlSs4klJpPMrhr4"
    "08AKM1bJgRVm+uyYa4WdkVsNYoYliis9IK7o5SzJ2FS/ob9gR4yQtJ/PCVRTGUAVmoiZaQ"
    "pUzqDmFEq7k5hEGNrYauySYJONZZM1Lfke8P1Yedyk1roqxpI3vQQ0/x7o4y/v35/L+v3F"
    "D7Cz3AiM/yzoo8T8rQ6Ztdq/hHO2cC6oKNTdgbo7UHfHADuHkVQPqxv2uYhNZHxk8x0HAd"
    "XKEM0F7ItC9bWsDcmmufbo8k62VyY3WnfIhRgySAHoMp8LnYDfhNYWhumH5k0QisCYN1tT"
    "cMBYuZU2ksjCyYBcwSlPSEkEHGKPMDY+6ssylCMmWcamQWui+6X0wpuUdfAhir9GjUDG11"
    "v545aPAPoI9LGqcIueRklEs/Uobk12xNO42UxN9jAu/rYjAWbavL0sZ9F5GWDmNoMPzHwK"
    "0wHMHJg5MPMuzPwz3tFAGghN77Sy8yAeA6FPCH0qhj6XdLvFMm3c2j8gE7EgUjR2bQtu5e"
    "A1DbQq2hdlRoScxi//UO/EwIeXVjQQyhjrloUqyUFVKA1DNIg8zLUo064CWBOEMoBdFAvE"
    "74zajCvngXdup9kpy8HsDFXEkVGvWxXHkiB40ezzoj0ir01pQpjom8FXttaMlIXgdeh1Sn"
    "JlszhozUpdDiYGHM52Tcf0HM4mekXB33xGf7Ns9x0VWsMUvPKiLZOOhvNNDRspAHwa4Dp/"
    "MOoMWRIXwe7PDQfISvdnp6Mn/IfulM+PXVwhMTgpWMK4pbig7gHtNxTxReG5KMCOi0iINg"
    "5DbEP3cb2TcINjq5ovFRowWYWUXp4pTbNKfmNGPPjHQI6VQeymPViTTZcyyywIAMfs2RYr"
    "vEaqZljxzYOcnyE5f5DHyh+4uR+D7hObG/XNvbAqTxPTnfSorDas2V48Lf2jimlB7ZqUWv"
    "KF/7o7LKNI6Z1WcsTiMYqs6C+CuhzpCHKJK0iK46PUxJzxf7sxaQnxt5TqkJAhzmZwgNY0"
    "rLOinp4J1eGM1fMnqsMtdSu+HiUsrEnWf8qEeGvq8La0uUnHQxYQBOst0DxQXMu4ich3ey"
    "1DqyoF0a7pm74wHRB8NHY6WhwRECEbKEKWK3mI4JzGtrojKsXIxvagTRTbZgfa2QNjkSf1"
    "9sTXZ62BsMhT77ImBqfl+OOC/U9QMuUMic8VgarFIfbDEHeGGM38MojwAaJdAUoQk3YK6P"
    "XZ4PkxdmM9Gfcict9P4wQURcYzk58OOw29lfOOe2XoVwwoSAGJ11ncNYJ4vg1BuPOaNoXb"
    "1KHXvjHMhd9vkBIw6UEg8WjP8dcR/xWQmmDOKm5T0YWpU5+CghDEwzs7yfJXpYZ9c2SkKA"
    "Oxkc6xkWaAx4+NjAbuS6Wm3y9bmn6/TJp+G7IrfuF2RdOumN9r3RWFZaKxK1588jHixgkT"
    "4RRu3DhxvHqGiB93Qsvezbo9pCF32tb5enHH/xJjswRA2FaN21azKVJVO9l4C9XO5QsFrX"
    "P5ormE94uqToeNc4SNk9EokJX/b04rOEpYAfDoqQXUD7UruuQiAHkHyPcBCTmA2g6Vshxk"
    "c1jncLnyfcqRxtuG1r6l+60U0ymMHL6819eyry9aeIRtkr/1mCKU/jp3okAztyRbEUlxpM"
    "15mglQWWrE1D+fBlvHG2yeBqZB6TukvUWU5WCLGMaFVtJwXeYH4iIPngMWOkGoX8a6JAbo"
    "d0Wf7/cdSogfhQD5rsg7njd3HclB9NYyhQUpKFKoUaQQ6rCZ/C5AXsL5sA/wVvzeQNK8oz"
    "mAW5SBNJsGSLuUFSwJwqLuuqjvuI7U98sVpQD7rthvOMI6noVsvAXHCUfoqhxSTysymI23"
    "Dt1XKnHBV81xwVe1uKATcYj0jpyVROC4X5/nm0YvegMzoVhXMV7z9Xk56/EbE082lZSDwt"
    "GbcWusTBPTphIr5z5zU4zofcZpAYoTkb983Ew1AjgPUpFhOnEWPynBuFwYFG/pbwQys01R"
    "3e1hvmSyNJhiLmBFLkglsKeUu/qsJXf1WZK7CrXrDSMqpQmpKzDFWakLwsGEYUlkJQPmoV"
    "Sy8riJzZMyo6yvU4Wa0lAHXRlfhTroRvBLN/m1p+hlPEyLXQoJxdMMX7IKxaIecVybWJTk"
    "KzxvhmiA+K/36d7DLv9ZiIRv0NIjIpeNS93j+PzCIgpD6qMVH7yg4aZ+/GHID+pAhIH/Gr"
    "LrnDiZyBdKhwCMA7Fe6PhkzzsCrHlycwOsGVizETrKLtZ8m1RkO0Gab/O6bYqcOSlfplwe"
    "m26r5FXULOKU9An6C+GrJwr5zUNaykgwVVHN6JCwXxxIzgb380hVGpydM40RBCJsyEYCZ4"
    "mbp2Dg8x3x/zXAzcZbCO4g6S5AToGcTnKeeienBjCohmIptTEa7GmokmISWKG0mGk6pp23"
    "QJmOMepbkdDTQjgXsC6hdBD+AmVQmiGFMih2QA4cHTj6JOfJEo7+abUiS+J4Vz7bx/y3xt"
    "ArI1r5OU3Hzp14sGo5eOGBFOPj1nyITy+LA5rOIvE/lv2TooihTwVbj6u7p+XbGco+W9R9"
    "D3Bc4VBUgKeBy0fG5eBFZ2RRD77mBz3HF1ApqFNdO1Bx0UxrIwq0kmXT4VbwhQoNfvritQ"
    "oP5sOaiXB8E1iCEeseWAKwBD4Lf3FIyH/m5/TovowmVIe08oR9MnheqgWg1DcmFUg2U/EY"
    "hiI/JF7c0EVkYPF7exrcsTdoL7ZhsQUfkBPvx0KAIZ+sN6G4mW7PYvdlaC/GZkfopV1lxv"
    "tkyCucrsJsJwoun1bdtMKjDOSuQd7gFLBvIA1A6MydGyB0kDdohI6yLW/Q8w4ytlwf1MqX"
    "K1mDnkdUWy3+RbDVkrsq6T2JXeGSolFQ9m15DgtleYLdHqJKZDei6gBQWEO2iHYKu5EWmm"
    "ir0MTsiY6NUaMpzgnGMkrUtMCLIjaRod5q6nF9Su65ma0DakkGUJUaVcdDkxrAVsUAWwtK"
    "zlqy7RUSyDAnMfMdpjtZilPj4q6KnbG+6VNzVjN/drS8k7C2tmrVR6FzF6vWTSo9S5Fq8K"
    "iAR2WS82RJiOwjDcmKLJ2m4m2l+7M2Y98vjFS08t+5TESaUOwTwe4M8WcgxmnWynPuMHuD"
    "dhHboJ1z8KjDhy6dIDiIGNQWOQz915dPH/mv2S5ENGqBPbpHl//35fO6G2CwT5H7CUoenu"
    "xgGROF2/OiqWlBv6rroCoshsxQ9eo6oNFufocP2RDwOBjpcYAziLnH4fmlgsPh+WWjv0Hc"
    "qqQ8B7iToVGWg3onw1ghJRWluv5LQtadtOi/dPeKeKHcOdRqnxTFzm2hTKqdDsPY17UFU5"
    "Fz4zwNS9DYZIfHZP9BOXoTZyKJW2rNRUkEZqPP2SgZc2qzUbb/IClrSDeVmdkoZjqnFNJR"
    "6ivfNGhNTPQpvfCngYU+GN37YEgBTba/HiD9nD/ISlBLNMFUx/TPONgSxhRc1IWRM1Vn9X"
    "yXC+mWgd5vKMOo5PmOXc1cr+KdyDPbb/iCuY+PX2C0ox5ZHhBzDqyl4vPDnqngkz6qJshd"
    "M4TltHuSwTI2gXKCBWDUdIAFABaA0cxKwQIwgFnF9OEkq0pGaTAqIaCc7P+PFQ3mf4sun1"
    "6++gfCznLzJiU7M5REK0SvCzeguzpr0hM9RY6ADxmi89v5kJhzvtzmK+p5dJ/2e1ENM0qF"
    "Rww3JstznKCjSlGL5ooWtXIWZejS4+/dcE+FAXdl3PF+nmoqfdgrsoC6Kuq7gNxzSOYioS"
    "RzD+ggL5MH9FXR98iWxMk6Hde9TH5E9BMCMkn0weMAJq7xszP9M9dFG+szjuv3XZwwxbJh"
    "M2VbLEgktF3bJNxUvNBJCSFR92fDfx4SGLT5sdUfAE7rKWqtdiMNMnTNm63pHtR8XLMD9M"
    "sE+gUBH6OmA9gwBHwg4NPFzPg5Yps/U7ltkd9rNSjECcm5KImjXPE0PlPJcHBPlmmpcVGP"
    "3N0SnwjhUHQvF45gSSaMrvDpkuRgIhhpIpy3JtN5J2D4ikxggJn2LtQYzPm2A75tN+0G/4"
    "1PRPrjzeAOHxT3gtsNRnx02m/CFZEQ/kVZnL2YNKKgJYXP3iDq47hrL1fyKCRbzGZo6REu"
    "KSpWb7E4jI+IpODfsB8F+4zB71bbPrMP+GKWHpQlvhMc5FNQEKoe3zyESWbLNC0EKa6iw9"
    "WscIyTbyzX7z5eff6rvElWNl6k5K+D+EEX13+9vbmqniCMFh5Z6uzxRwkL6yA8e/pUYZ/n"
    "o5q7GYp7Ru0kHzBjTvyaS3eT7PbpHWWbjFS2MIqhBa7G434Ge+eQ9EJKdLjMtlAVk8YkWL"
    "TIv0Vq6JViLRCemMqe4IQh3u5kOQXNFSALImcskGdo6ceJ9Iiw38oAG3Aqs1PdOrS2A4kw"
    "BBm6zoRkX1efCYkwhN8e5hiRz0wPQQhBSb9UHjmxaVEOR9SX5eloj18p9/hAuKvVI6eli1"
    "SRlqhi08I/pTXfYKpV34sT9lpxfSl39RC5X8Lllhha3PASjjZuei0w2tM77D9BP1HMktwx"
    "Et/iF2fiEE9+aRHQPcPBdwwxHB/aljX+GOxzpGZhLD3PynWmw8EYNGqPmbUYg9h3d5TIEg"
    "iaHVVFGQtdVUO1xN1dvnzlbrQ8grmEhTA/u1RBmY9q9ghe1rP3o1AL4Wy8hfj2X3ZTUB6X"
    "78kSfd3eFuAodu5ykJMqu+l4OAjZ/DcmI6S3+FuTs64sNuKxn3//PpSXogXw25tfb0uAZ0"
    "tYHr/Jhhfm460I6VTrP2bHvpV1dS4x5ik3zxvML1RW1q9UdPWrZlX9CnI0zKeJU0jDtpGi"
    "V/cBaRZ2blkpT0hZZqBCqFb65RQmJDd8laejKAGTMWRSfIx0Dz682+w505oYVeddcUGqZM"
    "PnxQUfCOuX45PsBLaseKGL9KM40XyFA7LcXEg8zOmdWWu/6OOYU77kZkx7TtN8LC7YByaC"
    "NDtX73EgV5nNZmRBxEKf1CDZ/uKl0kA4HW4hur3lWJbsdOqH0q6Hoj1cg4l+FKmg7JJliP"
    "4f8ohSrW7T0G4BV4DR7oSq+ptm5RRi8YDrc6e3/v7/AQgu1YQ="
)
