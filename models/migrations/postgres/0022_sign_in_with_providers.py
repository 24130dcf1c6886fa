"""Let people sign in with a company's provider: the providers, who is who there, what gives which role, sign-ins under
way, and what here came from a session there.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
OLDEST_CODE = "0.2.0"


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "providers" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "key" VARCHAR(32) NOT NULL UNIQUE,
    "title" VARCHAR(100) NOT NULL,
    "issuer" VARCHAR(500) NOT NULL,
    "client_id" VARCHAR(255) NOT NULL,
    "client_secret" BYTEA,
    "scopes" VARCHAR(500) NOT NULL,
    "acr_values" VARCHAR(255) NOT NULL,
    "username_claim" VARCHAR(64) NOT NULL,
    "email_domains" TEXT NOT NULL,
    "creates_people" BOOL NOT NULL,
    "is_only" BOOL NOT NULL,
    "further_hosts" TEXT NOT NULL,
    "networks" TEXT NOT NULL,
    "company_ca" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "enabled_at" BIGINT,
    "disabled_at" BIGINT,
    "removed_at" BIGINT
);
CREATE TABLE IF NOT EXISTS "identities" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "subject" VARCHAR(255),
    "external_id" VARCHAR(255),
    "created_at" BIGINT NOT NULL,
    "last_login_at" BIGINT,
    "refresh_token" BYTEA,
    "checked_at" BIGINT,
    "given_role" VARCHAR(200) NOT NULL,
    "given_department" VARCHAR(100) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "provider_id" BIGINT NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_identities_provide_8939b7" UNIQUE ("provider_id", "subject"),
    CONSTRAINT "uid_identities_provide_9ac939" UNIQUE ("provider_id", "external_id")
);
CREATE INDEX IF NOT EXISTS "idx_identities_account_583ffa" ON "identities" ("account_id");
CREATE TABLE IF NOT EXISTS "provider_sessions" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "sid" VARCHAR(255) NOT NULL,
    "id_token" BYTEA,
    "created_at" BIGINT NOT NULL,
    "identity_id" BIGINT NOT NULL REFERENCES "identities" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_provider_se_sid_822e03" ON "provider_sessions" ("sid");
CREATE INDEX IF NOT EXISTS "idx_provider_se_identit_d1214a" ON "provider_sessions" ("identity_id");
CREATE TABLE IF NOT EXISTS "claim_rules" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "claim" VARCHAR(64) NOT NULL,
    "value" VARCHAR(255) NOT NULL,
    "gives" VARCHAR(16) NOT NULL,
    "target" VARCHAR(100) NOT NULL,
    "provider_id" BIGINT NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_claim_rules_provide_c16b9d" UNIQUE ("provider_id", "claim", "value", "gives", "target")
);
CREATE TABLE IF NOT EXISTS "logout_tokens" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "jti_hash" VARCHAR(64) NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "provider_id" BIGINT NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_logout_toke_provide_4cdf4b" UNIQUE ("provider_id", "jti_hash")
);
CREATE TABLE IF NOT EXISTS "sign_ins" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "state_hash" VARCHAR(64) NOT NULL UNIQUE,
    "browser_hash" VARCHAR(64) NOT NULL,
    "proves_again" BOOL NOT NULL,
    "return_to" TEXT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "used_at" BIGINT,
    "account_id" BIGINT REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "provider_id" BIGINT NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_sign_ins_account_bb1db4" ON "sign_ins" ("account_id");
CREATE INDEX IF NOT EXISTS "idx_sign_ins_provide_892ef8" ON "sign_ins" ("provider_id");
ALTER TABLE "authorization_codes" ADD "provider_session_id" BIGINT;
ALTER TABLE "sessions" ADD "provider_session_id" BIGINT;
ALTER TABLE "sessions" ADD "proven_at" BIGINT;
ALTER TABLE "sessions" ADD "proven_by" VARCHAR(80) NOT NULL DEFAULT '';
ALTER TABLE "tokens" ADD "provider_session_id" BIGINT;
ALTER TABLE "people" ADD "break_glass" BOOL NOT NULL DEFAULT False;
ALTER TABLE "people" ADD "email_by" VARCHAR(16) NOT NULL DEFAULT 'admin';
ALTER TABLE "authorization_codes" ADD CONSTRAINT "fk_authoriz_provider_e168eb3e" FOREIGN KEY ("provider_session_id") REFERENCES "provider_sessions" ("id") ON DELETE SET NULL;
CREATE INDEX IF NOT EXISTS "idx_authorizati_provide_937872" ON "authorization_codes" ("provider_session_id");
ALTER TABLE "sessions" ADD CONSTRAINT "fk_sessions_provider_8e7e6fe8" FOREIGN KEY ("provider_session_id") REFERENCES "provider_sessions" ("id") ON DELETE SET NULL;
CREATE INDEX IF NOT EXISTS "idx_sessions_provide_91cf7e" ON "sessions" ("provider_session_id");
ALTER TABLE "tokens" ADD CONSTRAINT "fk_tokens_provider_c92fb1d4" FOREIGN KEY ("provider_session_id") REFERENCES "provider_sessions" ("id") ON DELETE SET NULL;
CREATE INDEX IF NOT EXISTS "idx_tokens_provide_6eda4d" ON "tokens" ("provider_session_id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfWuT2ziW5V9B5JeqjtC67fSjPLUbG5Hpcld7xo9aO2u6Oty9HEqEUqikCDVBpqye7f"
    "++AF/iA6QAJkmByPulXEniUtIBeHHuE/99saUe9tmTq9WKxkF08SP674vA3WL+P/VbC3Th"
    "7nbHG+JC5C79ZKybDkouuksWhe5KPGzt+gzzSx5mq5DsIkIDMfovG4pWboD4oCfovzaURf"
    "+FCEN/u/jbBVrTEOVPQ3SNog2/w0iEn4hne3TFH06C24c9Jg7IP2LsRPQWRxsc8od9/Tu/"
    "TAIPf8Ms/3N356wJ9r0KKsQTD0iuO9Fhl1x75/0pGSe+4NJZUT/eBsexu0O0oUExmKRY3u"
    "IAh26EvRJMQez7GaL5pfSb8gtRGOPiK3rHCx5eu7EvwL74X+s4WAmMUTZ1KxriJ0uX4ScB"
    "3jvE+9/ZNyzJOM7HTzfOl7c3jnPRmCjxfWqgZ5dWNBCTTMSUC3RuxVf8H/92efn8+Q+XT5"
    "+/ev3yxQ8/vHz99DUfm/ye5q0f/pV+mSOU6aPEt7p+9/O7jzfiC1G+ktIlll1g//D5LGYX"
    "3v789vPFv5IHuZGbPiqZvuN8xQyHyf83Zu3Nxg3l81aWqc0e/9V9Zi+/cJy+46uRz0WO9h"
    "jzs3W/OT4ObqMN//Py5csO7P/z6vObP199/p6P+kN1Bj5mty7TewL3I87i9dPBOB8/Fr7N"
    "12O0xT8BuG7g+VpL+CgxDMCn1c9ky/fls0sFhPmoVoSTe1WE45BoaYh0uHXYXj598Vpl+f"
    "Jh7es3uVmFl2/RNExx0kC5KjWdJr74BYeMwzgJ5M9VVvPz9sX8vLGWPcJ2vntwdLe9utyE"
    "gM9YNwc0kqB8g79FcpTz8Rag2wHmzdvfErq2ZZywlTH8/sPVbwm820N25/2njz/nw0uYv3"
    "n/6VoCtcNoHK60ES+JAfDawKfE2vk9U4qqwNfEJgT+699tgT4OfT1i4lvJqsfiJffcbgwd"
    "TZCrUhbok2nA3mDXw9pgV6UAbL2VLXNXXZPbd0GLyq6I9fJcZSrCGNfHRK4p6VLXRb8iBu"
    "j3RZ8ES/pNV89UhEDNKKoZxvHEntMLcZksAK8IPI2jHpBXpQBsRbDX1PfpHodMF++GIBBz"
    "HcT59+iHeEkQFrkq5NiNYqGQdRGvyQHguoBH7q2+ZpEJA/SK0N/hg5Sct+N9lAAVrobxLl"
    "76ZOUI4HZ4q+M3bEpasLCndhxi7/Lly2f/5mz5ryAiCURntUuFLZiE6sp/dqmy8Pmo1nWf"
    "3Kvi7tPVHZbZ/ZT62A3keB+FaiAvudRYKBdXpl3t158+va+s9ut39eX864frtxz4BPZKwk"
    "8z0rmi9xyYpSw7ohPxuuiEuOeKfrawb4jnYUkkqBPwoxAscQ2sVyEWmDiuJLvqA93iNldi"
    "VW6YHEQl1d2VhUj3s09BrFP4aLXpMTtVOfD09sWfxWyH+Q/Wn4G6JMxB3zlYukGgTXiOQr"
    "AbaOwGDAeMROSffRZ8XRRWfG+tQ7gJseozB1VBmIHe+27hVy+KU2olGa07b1NyOnL0dNxJ"
    "uHz24ocXr5+/elFgX1zpgrwNXuFE7wdvRRLgrcO7oyzSX7k1KYC1DqvvssgRKGnr5bokKO"
    "a+ijnE94QRWZpo67oui8CirgOae2L1IxZNSescuKMlz/nEZVg/4bkuBxnPPQIXW3ovwprU"
    "0azJqsvBau9Y7aK+eX1XqpgVF5bu6m7vhp7TuEMvadvY5q3t5bZ+xQ3c2wQ88TvFb8h8g1"
    "/IbcAB+A98uJCUnpfuLrqqz1k6Tmg6xQr0K7QLyT1fBojLiPpwF/l05fp5zfgC7UP+edhD"
    "ywOKNjgpHf+OIYZXIY7Q9+mX+KNwbf4xvfZkd/hDs0R9xM+R1LB/zevwM33v+rc0JNEmCa"
    "EG8XbJh/39IYXuXbmrqkmrGU0ytyByQt7UXrZemTrluoSykIWF689eqYRrX7VHa1/VN/rs"
    "7ZOt9MAND3KYS0J15+UhwmyGMHctX7FBl7d4jub1u49Xn/8q3+Pz8cKaug2TB11c//Xm7V"
    "W9li9VR+pmwlFgOiPh2UyMBEYCWUlktysykJZDQmhwIEvYDQK+Fa+wmAJdKiuTBTqr3Gug"
    "zIFq2qWlU09VZrpXwgIes5D35GkYGI0Jas7On7g64FSe8/1klt7x3+PKtVSzN9XMZudf+Q"
    "rMr14ULDd09wUdry1MjgD/3TjF+s3VlzdXP729+Nd5TLer2CPRZ8xVeNVukNxedLYOEwOV"
    "rLZ2cAfu5wVmzmRmjqajHrKZRqUsot+OFk/JBSw0NkdpFuMma0kTYnlsxAaMX71QgPjVi1"
    "aExa16Qtjyd7zS6kRXErEQ4rFY9hKvuSbUCY4cJSwwZaYOirjrSOYt6QhF5QIAthLYhgRE"
    "fiKufyGh08n1Th7t8RFq0Y+H8OivgoLxa1+LBp7ib2DXwK6BXZ9g16Z1yLWNW+/icEf1yh"
    "xLIhaiPHy4jMbRiuo1FS2JWAjx8AZMEkJ0OGp6G2dFzJosuqkrWRIQiayy8ST0xK78xYmR"
    "T5JinB0NdRKiq0LWQP+gqLAhZswXEuH3lN5dSLO6snuL7pyuCDt+PkzhSBE3Qq63JQFDK8"
    "6c8I+IBhiFdL9ANESB+MNlyKfBrfiXWzeHdBy/FW34rDxBb7e76PBjdhcxHEX8MkPMPciO"
    "Hhn744Y+ouShFpfKy3Pa5DI7oaLdktJtpW5tC/VnT5+qkMqnT9tZpbhXa+NQ+mYaINfErM"
    "P6pRLWLzuwftnE2qe3VLsvaUkISmN62/+xRIW0t4KN+2dnmQn3gHVewW3MeQfTURYVIetU"
    "xSgOlYhssfNPTmV0cK4IWYfz8PZ+kt4jypHZhu51e+o0haGNkUZrnQ3XCX1a61TkwF0+3H"
    "ZpiPV647K7z3FwITFe81uLLts14oOcMA7GD8dB4M3IwNt5zUWDzpMbxVxkkRv2aYlWlYMk"
    "7/7eWsy3HM/h3INIehZ3NlqoScIk9J6EiNI7ZyuxgbrUfEnIIsty6uZDLvFjWe5bR7fuo8"
    "hZbSLzfFOGUL6fsE/ucSgtQy/udZI+Lx1F8BRJWHwrS0+RLJJEQiJKf5Pv6HHpPEuLhh4O"
    "s9r48vjiASK/+J4LCveeXh4XnHpu7qnnkGs0rmtsTidMzT7VvK7DlFOPanLgjTzpjSy2Be"
    "XiiVzAwvU8fP6cG0V4u4skpL39QMaSCKS4NA4ASKlOA84uG/QoA9bnXF0AYIfyK/jbjoSY"
    "ab8AVTl4Cfq/BKJtqNgBYx2NXpOyaP0P28kVh6FeNXJVyjq2N4ohA8eLmKxg1iQgrNf5Il"
    "VBi3TMxDNQ9qtV4f+ydX2/vVl3SW66t+P5uNg/v/zhVYG2+KML3y8frt6/l/aYKPyNzT2z"
    "tT1TRWgsQG0MVC96tGdKwW5Oj3Z/pk9xdEs5ClelR85rmv6VL8WTfZoqK9SkRk2NSZCEOG"
    "QT1R7qoNloJ/vV08Q8Ni5zltRLvhsEK2ambxYdwQrN5ogj90M8X7LMaIcd8x+nA3A+3kKX"
    "7vNLBYCfX7bCK27VghNJ8yDdBp9VKftM1bGaDmXqv57w0t6rOZeARs2Lno2ay9uuRmp6We"
    "zMSemFRjc5Fx38MEbRGEljRF2LtZAAc3Vkc1XmJj5vL2FDTdRiSZpkn/47XV5ITFJxedFl"
    "heIwdANvEsszy47KE+vA8pyR6lh0WJ6aCUWD5hEZVKUxfB4RmJwjZhFBcue4MVHoITyROe"
    "/hyJWlD3W1/MglwGeiehwK5Bwm/OPR5Rw+LhM9xK70sNZ2XXKUsE6XjNI5CFxUpq1/Q2rn"
    "PuMVJve4agrX7y26TPmwPGriyrlytVx+Lf8+YO0bu/oXYO0bY+2bFcC30FBKXbe6h0iWhQ"
    "BsZbDBvTKuewWC+B273UhBfKjrHNUjC8bn2MYneLHAi2WpFV9VJEfDU2tqaoIwP+PMDyO3"
    "QZ/Oc2UxKMbq/3bsEleihD12pSKWxSZMRSyulPHXdWlNloxoiC/x55DGuwuJIzG9sejyIt"
    "6KIWr5QNkBHgHKzldHdJ0cwyEgRclHoY3L0BIz4uHkTjbwCbrhfxAPEVa+/B3j19qOCRnh"
    "U4Y+HQS8lsZ6LfncY6bV6v4oAcabgvEGuUpjWsaxLzunof3c4kLAAru4A8xRDolmPt07Qn"
    "U6OnZyTQpM5Ub2f7ja9DLKaoJA/PubXeKIxYj6utS/KgiHY6gXJCXN0pkj82r+xLFq9Rof"
    "hWpoc4KDxeEwT7zMszyvhd+B+k9XN2/rrbkCTxe7kshjQ84k2/MnvCIs/YVyG7QYsDhpi3"
    "Is07GKRqkw+nw+ryxCuaQwGV2UPC35X3F8JA6R0GvIXdI4QoxvQMmRkgu0PKD9BgeIRGjP"
    "7cqt6+EfhfnJ1R+XEWdSRsIgFecxs+SDGgbr5N/gb0F6mg4rDsZsMW+/ZpCmJmmeb/33h1"
    "i9cB7KsPt1uw0LGfWj5+CI19XrwVGrctAMsjdHLasnNe9aWQKAf7gXraNI+Db3Hldn5rxF"
    "wudgYSerhMuL0qQq4YR7fcDbZUIH5NQsu61AzLbJyBFqh6s0JfPbF2drVDKRSzcXecKNXr"
    "IxEJipCExIfa30qXz8hE7MbbH45+gnhgS1ceEl2bamk7Mg3wkhl+SxV6wNts7HyRSsbKtq"
    "TLwqA1x8iIg2WEbmzAZYRpNYRhI1BMgqdaYqq1+TrM73dHWHvZsN33ml5a2V+4suu9NPRj"
    "pRMlQxHnCF0uGp05wG/iHJBhNP56uAhkw45EnEMu+8G7A9DhEJmoloD3oSHENurL7vtlrT"
    "OZfuvJ2HBJfFpkr+s2QyTGc9NuJuCekxsWek0d7gz3ECrdwXnNzs3JHT31bkG6psx7dFzr"
    "aLhGA9Tzu5/x0r8r1lOeG9nwI531app66Nm+4wx546SaqFJJezM+etKXzuopdZJb5xheGT"
    "PsmeFTnI9dThTSYlgImN42QSWGWQ4i6jmw1WFA95WxKgLE8jS7kS24R4ZkdyVp+9aZqPhI"
    "1snu9pj41sy3cp8dUbk9ZeAFISsSK0N3URCFdFIb3XLpIti03IF84D/IB0gW8mnvCg6Z6P"
    "UpEDgqaBeJ6xuNTq5laVskKzTNCraW5ZpfZnEJhGld9+I1EnTU4GqFJkzAcr0uNPQUJFaR"
    "wy5ON1VJDSPYk2mWflR1GIEOB7zk9dz0tI6Ra5t3zaFigOfMySSwf0O+V0V9xk2L/HrEmM"
    "x/6wh2QSQvDFyOCLuXkoNs5Fq21iekDGSo9Oy2zMLSJjZLKEFWkoJsa6zM1CKbjUifqH0h"
    "BVwqVTCHFxlToAk8iVJzyDovJTNGddIG7Noq2bZJWEeM3XFqdJUUqBbumPSeVnxp8WiIaF"
    "IOJfDe+FDIpoya0oiZpN9dF/C8RQYGVz3XtOpMTo95AwpHvEHE6xBc5rAMsCzmvSbADnBc"
    "4LnPcBnPdL+kq1M95kgCrfTRpCKbLdSqeTJLuDtUXBE8cgp5EihXqH6c7HksSvhz/vJCFN"
    "zqIAKmrIltBNReGckXFjV/Ol+rMKxwLFBIpp8NxYk+l+g8NtJw9KBqjyoIgP1spDTFmKy+"
    "4YWtOwcKsJguLhnRtGIhmALRAR1xI/nXC0pd650ljRGKMxqi0RcfTPPMmn8l7PCebAqwzR"
    "gyeOeYR+3uM1Ekn+1QA3H28huKOQVmBTwKYMnhsr2FSnR0nVm6TuSGoHF9w5s1IY4M6BnR"
    "F2RtgZ7d0Zb/B2l/SFb9sdiwEKO2SUjVVvdpMJpE1q8jJEIgQjGqaHpxGWxU9EEhC36YPE"
    "0Pfd4Dbmv0va+GaYp0ITHGPV1Ql3ANaqE8qGD7Mrnxf+yp78XKXV4vP2TovPG40WwRVw9L"
    "MoNbJ81tHI8pm0kSUc/AcH/80U3PLXamDcXv1dE4NDALXrv+HERThxcY4nLhpS2PomZhHd"
    "vt3S38mFxAoq31502UCrZKCDi5EDuwlz99HDI5PQP+Xc+dpzdiqOpsoncCmCBTPigWQrDs"
    "WttC9KO8BlGeuW8ChG4hZ7xNXu8FuWAs+4pqvpCH4c+jqrOxtu3cK+fPritYpy5sPatXNy"
    "s6ZBkpNB9ZvPVOWg+Yx1zWc+CPV1IWHn6Y1OXr4thgxKyGsE/OvxfKrSatQ73Q14ubm8PG"
    "ZaxDEbPqHmd6PIXW2EjpyI3AzuQNxRRuTew1ZaUxYBp0qdrczhiL2LXUhFDCNrADrHdTvb"
    "Y93GgHeUE97W7pb4WnblUWJChDlW8ZwV8JboeUfy8dYt4lEMd/N9T3P27NGQ3JLA9R3N7I"
    "+6nHVoj7KWC9SWh0gWe+xyRTVlrWFuE3ujdiG+J9wi01zyNTFY8SorPgetx4JviMJ6f9h6"
    "1+UpdTlY8Sorfk88/vAGzK3LvBhvzfIezBDfYHK7kfi0W7E8CgCYbVpAd3025ADaNmi112"
    "tTEMBtnGIR81/Ov4Oz1ckcq0kBrHVY1yH/HyfU9HRWpewjBIP7hpYkkmPcunJLErBq66t2"
    "6cfhxmWS/at9zZZlrFuxl0oU9rKDwl42KSykpJ8pS3pNVzFzvjVB/5NP3RbUSzI1xNdCaD"
    "SN8WQsndEB+k+ffr1+/xb98vntm3df3n36WIE5vSkuHYPUn99evZdiLPH8nMRY5vYBjGUY"
    "R1xH6GiOfDyoDP0qFrylEXY0M+yqUhbADol2jzPRrjw7PgnunHscMr1kmLrYGVn3U3OY9p"
    "lOKDh9sreNhfmLtsS6SpaX3mSUBGAmhpwJttpgL/a5OteZjroUzMmIXXbOcbCBWXOj2mWn"
    "41wD/hXQx1/fv79o6KEBcP0le4yVoJZUrwKihWYYANYv+bOsxreuS1tAPk/Nxa/BWnRN4t"
    "/w151P3Wr5QtuYRVclRlyMduJk+AjtFKEuer4boXhQW/1FZhI35qwr8eYoAyWPvY3RLY5c"
    "MSs6XpmyjIU+GdVQRWesohGsWIVYAKLvk6nITXac3uNyycA5h0bsDypl8G3T8eASeLM4Jh"
    "itBr8oA1it0oMOi1rmBwJblE3Pasmrolp+040yqX6hvn8hMaOS64su02nHR4zSfD438aGh"
    "1IyV8aLDcNryH0p2viRzq/NgvLLYhIfjFVdmezrehnjiHYtcX1Ym0gV5TRJQ10CdYW4GSS"
    "hHJ+BHIcBaA2v8bUdCzLQN1arcSBT8EXhk7mmEQ+a0kOxWb1hdDJJyG0Z+EHBwVj18MHVJ"
    "WNx9F/fKp6yPE6wsBuj3Rf8fMfknR3W7JVHeyELV5ysRtc71+1rF8fu63e37uuH0TVBzA7"
    "bHoTbYRzHrgB6lRUQCGnN9/WWdC1mH8/BNYCdP73qsUbo6ST/tl50248W0eXlozsuZT+sS"
    "LsJr1/dpdNHiQMzuLk65EZ1lMlDxkK4vnHQtqXdIjtEWJoT3BN1sMCIeQ26IUegGHt3+iF"
    "y2woHHJ0AcpMXQnsa+h0J8j10fRXw8DT0cNk/rGv7xLV5O/rvTSS253K30eYr1y55kc/yE"
    "/0xnT/h3iSMnwegxukAheGvEBJV3ouJ1VCUJhQCQhJFJgi8pwOpBEvzRPKhGkIRiPZ4O2k"
    "I8fNB4+Pn41w3fVA9t9Cu9eZp9RXwcUT4iNaCCxKRnlQqKxHAQIRIxlMaJxGGmLkrjGCjd"
    "88UlGodMcjLqAx92ilnB2eUmqf65HzM05hSM72tKgy3a0RnLvNeDRWYEOsz5Xdpmu70avy"
    "rVa+kahuvURfmz6CCfUAacf5eWG2Z2VQJDCAwhI+dlMEPoXGydtfhJ2UkPKVN0jWomWlZN"
    "myUVbma6lrkh62PFkAX6enFPGFkSvogP5au3IY13pZFWODEhcVMcHkd0dt5s+DD77nktpE"
    "la4Jh1lF/znZgmADwWuj5duRJ8O9MxCxnIxtTIxqzuCqrLuSploVU/PFcngRPinX/g+7qj"
    "qZsloqBI1BRJGbquOF6n67D1GRb5WibOFIw2IXblnYO6pqIiBlHV3uiTSFbR066BCgHrUt"
    "hGOXCOf2IkzX9tdzaWRCzAeHJHI43DlWRFt+N9lAC4e8KdQqahRWpiEwIvGuv+cedzwKbR"
    "Ks8vFZTK88tWnSJu1SCPt1s31CLpJREL1njjyCLFM4s6Dy1qaG6GA3Ek8L1uvWtFDgxQDQ"
    "PUd4Pb2L3VUiRlGfuW9uCmp9mtgSRAP6reQNgjfSanIgaGaF/0hWVPsH45bEMO6mEbh9SI"
    "IJU+snUxALZxZpV7z5k0iXosW5koANxUCsLBrdU9vywCgDZK43dcW67Sk+h0DzKXyVpH+k"
    "bJIkx8St8i3XBDTcw+rEeKNfwjTs+S0QK7IgRQa0GtnV5YE7MO7uFNxxQxN+ZAheSfrvwo"
    "vFOAN8StA37cdb6jfAPUcv3V5SYEfBcv+afOdb2bW+tppS2+OF3sWU51VJ6SmhD06x1yRs"
    "opo2rTUZYAV9Wgk1FOTtFK0W3IwUsy5LykO7Cm2qoJwYw8vjbjRpZp6PYZT/T9pMgatkGo"
    "AlveGBWOyCop7QHQtfpsrOb+poBvThsB3G5wa/T6tELINzYAthvYGgEw6vSBNzQQpwO72W"
    "9vFMdV7i+6iuRWpZETFMtVk4Yx3fnYucOHk4VzvssXeXHAgSiWq96PA/FczZI56FExHOnr"
    "LoAzOcXcSmu1VpuevGhN7NtTco8SVhQUTZ2UW9JsDdDbPcVVKSuAH7tHbab3m1qlK0H0KA"
    "TZoRrZoeCPN8GNUs3XLbEi5TmpS4FrC1xbRlhcuq6tYiGDKdsNbP2NN9aWbWv20hizULVp"
    "ndG6wFQ+JdOkQ5zAB1bpVFapZAbVp0I2/UBveluoBp41YeMLoU9gVjVX4gP32bpncmZvh+"
    "qOK9EOp/mMcad6mMhlDD3U46fQXfOdIkG2QV+ONzt5iyeG8Q/0lXtKIzE4bfacCPOvRSPE"
    "9ngXIZchnwa34t9o40aIiH9xiCXdpHs/RkqM0p+RTlFxfrOVB3RAb7vkfSTyvaGVOpVFbO"
    "JMg5XolN8gtTehLGETpCZ42cpn0KvNRlkC2OmY7DRZ9wNwpv/gW91P+bNm9qqoMqeyjjhN"
    "RpM1PACyH/LnzGvJq4JaftVN4qPHBS3ho5XVfoKPTpAUIk8AiXde3vECOiHPSV13sUXNiD"
    "iEwtVD4aeqD1TbakJpyMN7yGhPQEkIkO+LfHsxVBf0UBA1BPapstc+16cmZoWinzrZbDYd"
    "Up6Nu+IHc7+UmGcD0q42YFU56NE2jqaBNDQTSD6kPFl+SuqfcLTaXEicB+mNRZfjYC2GKA"
    "axND0HdPk7XkV5jrTtJ8CDywDVZlzVc1CVsoJXju1AyCDTbJpVlbIQ6LH6CcG5veN23FuT"
    "kEXaHL4sBQx+HAafpCPrTkxJCOblsVlWEOwuYW2aYWViWNZgu4r4UWLMNA2r9M6i07JKxo"
    "xgWYH1NF+VseiwnuZwvNi8eWbWopnpgFyWsRDn4W1Td6Xb7vYoMWHDVb49THSqlYpJ2m6P"
    "NoxR/G1HQsz0Tz6pyEH4FKj3HLAH6v2IqTefqj0Nq6xWOkCBiAv/shhrGCGHEuJh9XRnPm"
    "O+VjRyGnMRC6nfKBR7v6E+duRAd3b6qQpO2O0nfxNm2+xn54band6rMkBIxiQkGdYDEJKj"
    "22lec6NcMFxZlebxkbaeJ6W7KkxktD4ntbcaWpyYpTpOVOcaq8atNOpb9Dh0OjFmKma3pR"
    "qZtqiyp0JnEzs6mwjQ35PgTsZRinudDCX5YT4fNgo/yVP8gJiYpYChEPRMsTJgGMYyDNgG"
    "Z7sNvidyMz253rn9+WQUyxwyduarI7p2RsjYGTucIFodEMx6nOXblJwwucTPNM34qA9/li"
    "/+tvJjRu4lC7szgFORg9MaNAI4a5/SUM/CKUSm8/k9rWP81HydDpk7Bu6nhh+J/IjmArKo"
    "4JhXc3FtPeXVAPPybRCFh4sWGzO9uThlaDqYjyPj1N4nz4cwsJHKuNumLM2c2pZYnmoIAE"
    "MA2J6p6KAnuYH9wC009wjO7BVR3UFLqgECv7Z7vD/g7VJerVq6e5qUbJOBY5OSoboBAS+Z"
    "ipeA88SAHbHSmgOIIrATE+dlFHYC/igLqvp+ob7/Kf/dkgy14m4nTdnxcQ5NBhoWqwc2Mh"
    "Ubgcj72JH3exph5rQo3dZVXpM6Y3TS0IbVS9f3aaQPbEMOoG0eTMv3BT1vXSEAtsm4yZS+"
    "P4hryR8oi8RE2lZajaZxtv+kyVeRMrbk3mm+lmwMYziVUiIIbiVj1QW4lcyZixbVXWktXX"
    "6f1N+Kihi4l7Tej46dkxb28AB759G4ntlUqG6hlUUIPqVH4VN65+HtjpOLYHXg8yVjKbUR"
    "nVyFHMeKhlHKh7uvfIKD6DuGxGejNQ2Ri0LMZ5hFKKJoFy99wjay89w1JHuezwnlJiaq/d"
    "atGAoxz+PwWoW411FiVTloeP/YcvetJKUKhgIkx5nqbjOU1xppMugm70OW3Hyz5D7wPbwl"
    "9pzf6jQOtumgcVq3UciNM1gJn3Biel6IGeMkkAa+hKN31s02hc9dPKu7oM9SNGsuIbRx/c"
    "+UDz4mbt4ZfzWMtBhJBU+yFvAdW+Y7Fgv6rUekzYKKe52UMFkzmA9T9RQHCLuhT3CIxKlC"
    "iK6Ryy/xB2APiYdJXMRKIpDJaKy+7uaOyflSMkVywye7xeN4FLHCuduB6c3b324qhDF34X"
    "7/4eq3hCNuD9md958+/pwPL/HJN+8/XdeYCou3WzfU8qWXRCZsIzSaC7faQujp06cK7nQx"
    "rL2NUHKzBjMOGIn0GwlV5M5tC82qkdA+JBHXDNohjKockPHeUYok1e13JsvYaFfnFaEJtc"
    "vXv4+lX6ZW6GviY6aNe1UKgO8BvIk2v40Usq73Z2jym2iZGhqnuKFbbkjSAF9I7NLjzUWX"
    "YRrlw5RTmNKf7yG6/B2vokWSioTvcbhAjKJo40bIRT5fAohfD/EuSXpAb5LkB+RRzFBAI7"
    "QU84II/x+OhCzdaYRP+Vvwt+CaxoEn8qW48Yv4D+XSycPyjyMRR5kuqXdAK249L+PwwD9w"
    "i5MrHDv8HUPrOIpDDCb1DPShuXlS54V/5Hb1cUh0gM2Gj8Wszofs5dMXKoc6i2HtGWjJzc"
    "bR2TR0NFGuCFnhD5oG7Gxr0DaWq3KQ7zeOJX1PGFkSTnm1VHlVqtfLYNoZ5yN0+26YDeeh"
    "uf8nphG+ivkcheSfbltmjmRUJ/H9hxjvuGUBZQq8w+GWMCZeMcFLOXtO2KDglcljkcvZJ6"
    "eCT9BnfE/vBI3lBBtxI+pQ4q/sTrBT95bP4ZGybrC/k/HhKT4STqSYp0Zc6JcInJOhGUR9"
    "x+IM4pXk30KXotXEgBCr4h2mOk+bo1XlRmoU/wjiGZBkZ4S+ryogvq515qMiAtMxptM9hR"
    "rc7ifc7pUVCal2jyLV7prSu60bSo+mLe4tugy7ZTbqjOUX9WrrfAjEAIyLAZjLXKykjQrU"
    "xcRcgcc0F1AwCgWjxqJqaCbGL0TeqZicalFMxq0ShbpQQ3RtNwnBgce0fVclIXBcgeNqDt"
    "gD+zN+LubH/ubqXwHyZwn5+4zdVVtWQnGvkwaG2agJXVb8L7ylvxMl39UCfS23LwNflqE0"
    "MpnQxgS0x5sLARtrFdVKFbsqFWeW1joRtGPF8KGvonm6Zg6G0mNi52ApmTMX87OUjCT1YC"
    "qNgaqhptLNhm/W3odYfkxM6e6is2YxGeds45GOiqkuyezTwJtujkY+ceZfMWFak1ARgw0S"
    "mOI8wAd2cm52cp6t9Mtqg73Yx17CZCS7aXVA54bK8qGO4A0T7Kmy40cenDQH9UbnNk7b9+"
    "TjCtN179QlId7ad2P2QncdaXc/qkpZUTfegeQo3Y8m7DNhWlLH+Mfx7ELKf/pWB+CSiHWB"
    "j5dKgY+XHYGPl83AB7jmTdbrYHCZwH7A4LLc4BJm1I17e9HSA1zcWpxsAR65t6OYV/y5+b"
    "sMqb9m6YtuwyhrqatDX0oiZ6Uvg3GWUZI1TAyP2ri8W7bD8lQclZPaTJSUGRCTMYlJlO5Z"
    "DyQl2c43s1lRJSTHxTjD2LSJudGmhqbl1O4krRuH0T2EvIEf/NxbXzvdS/7V4Hr5eOs6b4"
    "3C+YBMDwhsgzecRy//mW7x2yAKDzLtfLzZqaM3fJiD+TgyTsIQ3fM1Ava3mVq6WyGXp05t"
    "G61MNtgn1uc02/hOtExFh6mYrHrwYCvYN2X9ACajzSajYB9/8ikN26hJevM0NVmLcYrdp/"
    "9M9/xWmBxpkpxikvGa5LxPJB6Hbin6Pv2oPyb5XH/08C7aPNkd/vAE/YXw5ROL01NC/iDX"
    "9wt5N8Tojg9sdp+e5iO7mRXQKUO2jm461bqBd00BFCYNkQYATBbok8FzMxx9Opt/+CdX6o"
    "TI7nRu8yKK4LkHjT2eriMciO3VZRsujfYuQzETR3nHS5+s/AOiQXIMhCdOeHADDy0PfC/e"
    "I/4LDmiH6c7H8q18sCefyETg4rBtm6Kyurdtz5VkqLZin422acu4fPbihxevn796UcBeXO"
    "lCu7kL8xeJaUCZDwcs2xMbdfAsiwCmEkwhF8NQhgi5GA/PxTgTMwxxUCUzlRvdvFAMUT53"
    "LGdsNOT0LT3+SxzrRRj/M3kSCuhednqYuuDpXISvF3ck/VlMRPShG5ihnC6fJdVIeD7eih"
    "KvakxcpV9Ve7OqRqcqFieHUmv7uapysJ/2dnWliqe5W/rUba0izSRqqK+FyAxx74Dwp0+/"
    "Xr9/i375/PbNuy/vPn0Un1IULaY3q/Tk89ur9+bke/yEd24oDliX7ajHm527qpcPU9xZv+"
    "QnvNM1onHI0H5DkY/X0RP0szglc7/BgQh8HNBKBDvED00dI8cbIpTBFxDDXnP/Hf7xp0rs"
    "we1ikN5q36LFGtAuqiwJQUXlOPtL8qbpN+QvSY3Ukd/WV6R8kqefnsXscKukx3meTWngWb"
    "0ngzCH4SjysWyXoNTHbtCyTVQEazOw5JJjTUFxZVrOdf3p0/uEZ+VtI67f1ftC/Prh+u3n"
    "75/9oeEaqjs9Q+wclzG9l4UNO7GXPwDmQGcOoKJ+SqVTnw1JYugGE73chpIA7MXQ28AI97"
    "Vuq1uxhicF1qxFrwpr6VWvYMo/H3389f37c8UFfiJsSxg32b/Et7eYtR0RIhu26PRu5AIO"
    "KyR0HR37Dd2KUAAOGTfpPOGFCGiE9m4QoYiiJUbZs7GH3FsOfodXo9+zVDrvuiG/Cf4Mgz"
    "YIOEzXoMlQ4E3HV0h5QioiUFQD5MmMXV6XPKXL2DRoTeRPlRfepMSKn+iWf+1rn67upMSp"
    "dLubMCUDnaUYOUFz442oxQLGYohW7mYsG2n5XXuSRD7ewiSJUbqzAiMECmL87AxJQc6zU7"
    "4NPBoyLAJjsp2yfLtzp8THgVOcrAP2vWkKBOx7gyajRZuDfW/UdMDmCvY92Pd9WMufsCuS"
    "NL2W1ovl252sZZ0NHK27dp223AJnMUgvm9xx8dxMZfyei3A2iHlvAzB2syii2QW4Nu4JwN"
    "XN4upG1TabSdJNLG3+E/V9ur+QkfP0TjcvT8ac1ZH4tWr98CUWQcWyqVQ9nR0Nrl4I2EjW"
    "X6lw9VftVP1VnanHIdEBNxs+FrTNAwNGY97VMOfTFyrl4GJYe6AzuVmrSd7QvbOk+fnJGg"
    "UbNckJKzXyOZhtoUZAI7KWtK7qxPsoBEUxGlj7bnAbc5ogWd7tSqQiZN1hq6OkTIBDxTzO"
    "Ag4Vs+z4OYRAH9N8gF8FYqBmQ2tuEDRxkrQHQUu3F6edLRAEBc8KJG6dezKUWAuEgYCumP"
    "maQBgIwkAVjvKB3mMZOUmud7KSLR+hWZv+HUN7wjZZ6XhOaxB/Mt5zMoKfoJsNRsRLjw9i"
    "W9f3f0SutyUBQ2KpiIZ52/Zy9eEeP/CxvcCGIM5kRZzJZXc93JdlKXBejuO89PCKeD3mpi"
    "o3Uj8lKy0BOf5LSciqXftUpSCIMu+6Uxu328V8vfSPaDrmZ/WaaKHZ4aM3EVljXfQZ8h9p"
    "JLWCy7cXXcZwvnQCPhLKq8EurWvhFd3mJfrVKbjB39qSPo4iVtimHZjevP0tQbRIZcoJ4P"
    "cfrn5LuGFxysX7Tx9/zoeXCOOb95+uZ8MTrTSHgCjOYTrmRxQtCY8AU5w7U9ztfLJy21r9"
    "lm93M8XjwBGI4kPYYJsOHlL5nqaCnW5bvOcrY/ae29atsoM/+gS3cJl272JFaBgOeV4qX3"
    "Euvnqh4Ft89aLVtShu1eo88CrkukecqKkVQqqKWUHWx4YaWjeM6yTf4yUjepHQkoh9gYiR"
    "KsNC7JFQnPsZh0RSPNNu3DcErVjYU5v4bEV3ekVLRwkrAG80gVHsAtPZBgb6wBjOH4050P"
    "Uq5lMakn8m1swbfu1CZhk1Bi067aPycL6YvDH86WAmzWCZL3qYSRwKbf5eEQIz6SR3L3OX"
    "vpzHmh0YKI+dlGfj+uJDtCyoipB1NtSzSxUTio9qB/qyYUB5+J6stEA+SpwV4SFXsNoC1u"
    "nciL/tuKpl+udcV+Qg/tk7HTRmPeylkhAk4vZF3tyw/yMKM1cm5Bjw0puUhhxMzKATk57q"
    "qTUnFRE4fHnQ2QjpPfFw6DDMmO670iIMMzRmvkw14v/QxI7q0+al1JTTZhoq/XTqjKFpSU"
    "bCq5mVlGrzSZE1S7moAlvZ9hRwrWnjARD+JXvkl+MT7URavpEZdfh7PgeSWEdpetojHNlP"
    "0z3X3ae3/OsgEqA9iTbIRcuQ7hkOO45v7xSBsIhVTGXRERaJ6B0OtOMiVSkIjJwMjECc3K"
    "w3BXyiRk2A77LI6eUYrUuCd7TvHEC8ZZR4i6CtfK/UXdcVMVjUfRd1BqNe642KkB1L+7XK"
    "yn7dvrBfN9Y1BFOmXNWtzB68xGbP0PyqKk30/Wi7L8HNZrOb7Ua4Hy4kTrb0xqLLxZa4Li"
    "BvGBxk4CDrTydHKLCE5FWo13nsfsgQ39M+XVSrcuAtADfkfOcA3JCjuCHP5K4xywY6O82E"
    "1FfjJyYp+dOZkZIAvCKQhGztbIB72cAZgiTkQd3MM0lCNusVgBzkMwOrmYO8yhptPBRVWf"
    "MOK/EtMbyWMAjEnh5N7OmXVCtJgk+/FPqqPfq0w3TnY6Xo0zFXe7+haOUGImdbJGyXzytD"
    "hImjyVCmW79j/FpH1nefJ0GsyyrGuOiIdeGtS3wd11shYF1Li1FaL+5cxvaUayDdcGJDEP"
    "BWwTukvl5MsRAAT3KrJ9nDOzeM5EdWdDnpy1JjwdvU89Os3lGA9unK9bUiIUcJ6/SDSoOh"
    "9vZCjeZCvhvcxq5eD6eyjCX6YfBTQCOyxc4/aaAFbEXIDmSHT5ARBxDroZoL2IHowArgDh"
    "+YQ9frJqLXlJMAN5CDWhar4brkcmMBW1wpY6ubtKjenvD606f34qcU7Qmv39X7D/764fot"
    "1w1/aJgZjW7j/opbn/oZFTVBSKjon1CR/AznnjCyJHymNI+hlUlPqFJ28dInq4lo3OD7YQ"
    "4fwwEjEbmXaPBOfSOVP7fiGb8/6oAKKEewD+OTyQKz7t5Yc8z+EdMIOzvKX95eCqcuDypH"
    "UeXgbzs38By+dRJXy5dXk5sQ8Px/540421Hi41DicOpU8RJpUPAaCt6NI7rz3YNzS9a62D"
    "dkAXkN5NfEj/iKdUIs2KEs0tl6hLBMdLqqgqfjEvzLZy9+ePH6+asXBa8vrnTR+SbAUK1h"
    "tGFFmABLf3pqgmDaPqhew6e3RL+/RkMUZqHvLCRBYM0WG2WZCYmm621J0NRCx8tmEswl1+"
    "d3zi1fs7oEpyZ5bnpjrMuykUd7nuSiD254l6TYNJKLsjuLruSibTJmhNr2r7XcTRGw8UmA"
    "L/7+kEyga3Lbyg9Vs4EyBfywZCBLNHJHDXs+XxoauixjYYH180sFJf38slVJi1sSMsLVrS"
    "etjOha7HVJaCTYm4vcc/2nZ4mWJKbD/dm4oA9mgMY7r5cBWpUDA/SxnWdjpaap08bZdvia"
    "dHaGrA46Dyn/ckd8/0LW0j250UnJmRii0c492nAsUbRxI8TypP07rrnYAu1DEkU4QC5DLh"
    "J5wJF7K0/17/MQBdZ/hw9A+E1RRt2EX0yVBtfPhk+WlTsZyx8lLzf5VwPdfLyFVpRNrUqM"
    "QxpojcGzM39a8xca3v0S0jVJ8G2Qm/LtToqz5wOdXTpSken8pUJNPIqZqEYU1Ycrut25we"
    "F/ooCikO75l6YpmyEsoTDBE/RpjaigKIjxNcu+Q2lJJac24qH8BknvILpec9O+yZCm/vAH"
    "1E+aogkfBaNq0YNdNCsikV6BTiFgXRbhoys1swvpdJcInTgkOlDXxGwr67t8+kIlO1YMay"
    "9LTW42K/vkfXm6a/siuaMa1rT85JWNZh1aIWAdvi9V4H3Zju7LZnFqlhKvVV5dEbIO5FEW"
    "8YbGsozidowLAcBXydmwdw/OOqRbvQBXRQxSx3pHsASM3FqRdR05CX8hB/g/CP8k/cBztT"
    "zGDUELtY2SsunQNVJVE+FvWsZMRcg6kF8qqfSXHSr9pdRqjKODrilTlbIO6bFMmWR9ksCR"
    "B0W6i29qoudOTp1V7U0CXkAFLD1QLwQBcw3ME6euDPB2rVISsU+ljNGyK8Lu1qGBr8VGKk"
    "KAswrOwnZxPBLiVURDLbCbkoC4MuJtPY1PwH0UA6yVGi1mjWS1vH8lGetQHr4fFaQGm2bY"
    "P6iGSSG741OAbyj/z/i5HWeNN4+W2fGwttO5dpI1ni5pro7W09koxRyNqzwdIukEzV9nEh"
    "1Q/oxmVsXp4dBHep6KZaGfF3HO9FODTkkdvsZsDgkn804+JYzFerzxKGEdaxzFPbvyCW7J"
    "aWsHuSJkHc6j2EAZZAyvQixhc9ckcMNDJ9pH0bqb8BClMfx5xdi6Nr/3n64rXkKO7PW7j1"
    "ef//r9h6vfEti3h+zW+08ff87H7yiLbsPkQRfXf715ezXLY60v+EcGxENZFi8qjnWYqYpx"
    "V6Fz7/qxHvJVKVAyKkomZjgU/++sfJdIcija0W5KTtnhMcRrHIbYc/KvMVc3TNpIx6P8n0"
    "Cy2m/wtxY/TEPQggXfAe7N299uKgo+B1Wu3/PhpUl4I1S+rD8bc46nOmkE4prCEIzTCMYR"
    "1hIm6gS9JAVo67R6jEPhtHE2nO9oqZmGIKgZbTUT4EgUWWnhXpYByPU1e+rMdFaSFsrtoF"
    "elAPaeGyo0PDXF91vjmkG/fqdVOcjW7Ys/NJw99wyEeEvve0xAVQ7wnyysPVwA9l0W1LyQ"
    "BGCLe4uuAGwWFiWqVfKfAozSxB/kRoiKv1rDryfGSrv7FKctp151Fi9/x/z7cBQa9zjjEW"
    "4SX/z5oBZAELU1N2qbL4DGpHU4q48ivdiuaUptfIdp+U3SALomBmCrhcDAnDBKKUH3fvNm"
    "IcTrELMN5wZ3WJKY3BUmbohCmLhnmHi1wau7PoqqIgcvQd+X4Jbc48ARp7/rbMpVKQvcff"
    "WSQZXQ/GVHaP6yGZpPMevX2Ecmax3qj6yl4qPqJNYsUNGakZoQdLl8+Jw0nEsqNUTabS7L"
    "Cfozmx/Vaoja2pSXQ0hU0gDoDtpE1IpKk8mcovnC/oIZS398a3FKPmShUqPisHS0cq1KNl"
    "44P93C9YlE7STab8hqkw9gyA08lBgsDG1wiNGKf90fRevOA8L81p5EG0Qi9L0A6H+sNm4Q"
    "YB9xU5PG0R9kZS8TfjJU0Fi19yy6fLF67kE2bmL82fovjuEUJF4fX0dZCtwcfd0c4I81Sj"
    "HVX4w0iqllk9SEwEwc0yQhpTjzA0lzOWQ9r+lRZc21lWkSbX4jSh4+xwm6DcJ8vNlJlZOy"
    "CSeMlZvuX4me9oiuk1b3yWPEH91pBYoyKukFRZlHUmKTLDtyj7PfFHJBOFvIFMXUTU21K3"
    "3OUOAzWdh6+IKe4vVQhbcQsBDeUQyAQu/oxB0mTqSfDOHhDyvPtLkGvkcJGwEepbU9hA9M"
    "5+oQPrgYOnxwHrL+PvHA3iTOHwldL9/uJOypJzf1IilT9lQodRunJ3ruXYboEh+wl/iOEe"
    "NfhzPyFUZbvq7EUVUhXscMezI2/9DHqRD93yPiiJNFIVF4zpqtywIoZlhjjy/LWLjLj1DY"
    "/21HQsz0i60qcrDJ93aHAscyQxMBx7KfY33hc/VOSq+yO53MivExDlEnVcuQ7hkOjwSIcW"
    "3KSVE5gC+C9Zz8cG2KV3wlIPE7FwkxkvGqAZ4IwX2rtFYXf+K6KMLaDKoqZV2zzOEZVPZS"
    "agNdlwO6qgC2UHOCdd7yT5REZ7p68tRFoTGPRmOeEEdxyMGiTdDb+5RUhCzIoJ+6TQnYZm"
    "e2zYRDSv/kAQaVUg9G/kyVJKextzEQ38ot5+GleERTMkcnhYlJW7MoIzFLGVlQRYJbzjXB"
    "J880warnmbTDCY4XqzTxosPxIpqQ6ngC8vHWOVtGyatKHFTaHi1LPSzD51VBF1joAvs4YB"
    "enE2utcjq1GrEGatfzsOcstY7rKstYADn0IXvkdW+i1Pq2V/OlshzMzjizw+g64iamHrEs"
    "yYCGUuLu5DZwozjEDltt8FYPbYmsdagPz+dTsJy+rd+k4hDX6B/XiGjoxCHRYkJlIeuW/O"
    "XTF69VNA0f1tEBTtyUa3TnHod5SxhdzV6WtQ/4MTT8HT7wx3HCEu5Cotd3TyJqHebDZ8Qw"
    "jIO+iMtkAfLTkIuzM7VwzgUmBNf1JzpacwzKwuFyxF9aXsiamAULeWo3jWisIwj270y2Xb"
    "YjX5ebEPqvf7cG/JAuexD0ihgQ877EHI7cOXOXfnzr+s6G+rKmK11pvVVBSOrVSOrdxWEf"
    "h2RFDFZ83xUf+cwhjMWylK2OJhYVKQs4Tr2NxaUKXRfDOhpZXDYou4BNm1BWhCyAenJG03"
    "JedWsHrdYzquesVi6fvfjhxevnr14U2qS40qVEJIcjE1+voVAhcNa1a7Ch6VN6F++0MC2J"
    "AKotGUT8XyeSMrl2XCtCliA7SkumREW2wHtCsbbh+2i1ayOd/kxl6fieAy+yxmWV6cXNRW"
    "dxej5MuTx9TX2f7tNacszn0ENLvHJjhpGLGLcZkgLzzLyVFaNryw+cAQ2tOIe1TNrzmXUN"
    "RMhUGX52TMkuP3P51fgBzI0beDKjpQPgQsLCBPOXzy4VMOajWjFO7tXqavXyHyDzQS/zIc"
    "S+G2lmPJRlLFzGw1s5cNbdlFvgQrseFg7+sqBkszB+3t7j5Ou3m0fpiIWSjeRgMVjZUgpo"
    "RNZklehH0W1LHEwgzieIQ5Qa1qkR1DR7fkQbbiHxX3fIDjcgYWY2sdRkktlVI38aWGHGKj"
    "mwwkyfHXOtsDNyq1HMsFRxZWX3il7OioxNbY+GCyElCIlP1EU1kwFUzWlWZBjbPHtDhkpl"
    "b0GhpLPSxVokwtBLSmOXBJtsKpusbckPgO/H2uNmtdZVMZa86RWg+fdAH399//5c1u+vQY"
    "jd1UZg/GdBHyXmb33IoruBNedskSOoKHQzgm5G0M3IADuHkUwPqxv2hYhNZHxi8x2HIdXK"
    "uy0E7ItCDbWsDcmmufbp6k62V6Y3OnfIpRgywt74tcbn0qMIxR9wGq1B+qHjNFporWPcbM"
    "3BAWPlVtpKIuuns2pNSEUEHGKPMDY+6csyliOm7VxicHHVka288CZlHXyIk6/RIJDJ9U7+"
    "uOUjgD4Cfawr3LKnURLR7CxwbshOWOOcz9RsS5zPeISOmfUywMxtBh+Y+RymA5g5MHNg5n"
    "2Y+We8o6E0EJrd6WTnYTIGQp8Q+lQMfa7odotl2rjzVIZcxIJI0dQdQ7iVg29pqHVOQFlm"
    "Qshp8vKP9U6MXLy0pqFQxli32VZFDnpt6RygG/uYa1Gm3VuxIQjNFfsoFojfGbUZ1+qBd1"
    "6v2anKweyM1RqTUb9fb8yKIHjR7POiPSKvTWVCmDiNhK9srRmpCsHrMOiUFMpmedCalaYc"
    "TAw4nO2ajvk5nE30ioK/+Yz+ZtnuOym0hil45UVbJR0t9U0tGykAfBrgJn8wqoYsjYtg75"
    "eWArLK/cXp6An/oTvl+rGLKyQGpw1LGLcUl9Q7oP2GIr4ofA+F2PUQidDGZYht6D7pdxJt"
    "cGJV86VCQybrkDLIM6VpVulvzIkH/xjIsTKI3XQHa/LpUmaZJQHgmAPbYqXXSNUMK795kP"
    "MzJucPi1j5Azf3Y9B9ZnOjvrmXVuVpYrqTlspqw5rvxfPSP6qYltSuSaklX/ivu8MyipTd"
    "6SRHLBmjyIr+IqjLkY4gj3iCpLgBykzMBf9/LyEtEf6WUR0SMcTZDA7RLY2arGigZ0J3OG"
    "P1/InucCvdjq9HCQt7kg2fMiHemia8HYcHZeMhCwiC9RZoHmiuZdxEFLu9lqFVl4Jo1/xN"
    "X5gOCD4aOx0djgiIkI0UISuUPERwTmNb3xGVYmRTe9Bmim27A+3sgbHYl3p7kuuLzkBY7K"
    "ufsiYGZ+34k4b9T1A65QyJzxWBquUh8cMQb4EYzf0yiPAB4rgClCImPSlg0GeD58fYjfVk"
    "3IvIfT+tE1AWmc5MfjruNAzWzjs5K0O/Y0BJCki8zuJuEMTzbQjCnde2KdxkDr3ujcERfr"
    "9RWsBkhUDi0b4b3Mb8V0BqgjmruEtFl6ZOfQpKQhAP7+0kK16VBvYdZ3yXZCA20js20g7w"
    "9LGRycB9qXTo98uOQ79fpod+G7IrfuF2RduuWNzr3BWFZaKxK158CjDixgkT4RRu3LhJvH"
    "qBSJCchJa/m017SEPutK3z9eKO/yXG5gmAsK0at63mU6SqdvLxFqqdyxcKWufyRXsL7xd1"
    "nQ4b5wQbJ6NxKGv/355WcJSwAuDJUwtoEGl3dClEAPIekO9DEnEAtR0qVTnI5rDO4XIVBJ"
    "QjjbctR/tW7ndSTLc0cvz2Xl+rvr546RO2Sf/WY4rQ+uvciQLt3JJsRSTFlR7O006AqlIT"
    "pv4FNNy6/mjzNDINyt4h7S2iKgdbxDgutIqG6zM/EBd58BywyA0j/TbWFTFAvy/6fL/v0U"
    "L8KATI90Xe9X3HcyWF6J1tCktS0KRQo0kh9GEz+V2AvITzYR/irfi9oeTwjvYAblkG0mxa"
    "IO3TVrAiCIu676K+4zpS3y9XlgLs+2K/4QjreBby8RaUE05wqnJEfa3IYD7eOnRfqcQFX7"
    "XHBV814oJuzCHSKzmriEC535D1TZM3vYGZUOyrmKz55ryctfzGxMqminJQKL2ZtsfKPDFt"
    "a7Fy7pqbckTvM84aUJyI/BXjFqoRQCfMRMY5ibP8SSnG1cageEt/J5CZbYrq7g7zpZOlwR"
    "QLAStyQWqBPaXc1WcduavP0txV6F1vGFGpTEhTgSnOSlMQChPGJZG1DJiHUsna42Y2T8qM"
    "srlOFXpKQx90ZXwV+qAbwS+99NeeopfJMC12KSQUqxm+5B2KRT/ipDexaMlXet4C0RDxXx"
    "/QvY89/rMQiX5EK5+IXDYudY+T+oVlHEU0QGs+eEmjTbP8YcwP6kGEgf8asuucqEzkC6VH"
    "AMaFWC+c+GTPOwKseXZzA6wZWLMROsou1nyTdmQ7QZpvir5tipw5bV+m3B6bbuvkVfQs4p"
    "T0CfoL4asnjvjNQ9bKSDBV0c3okLJfHEpqg4d5pCoNzutMEwSBCBuykUAtcfsUjFzfkfyr"
    "AW4+3kJwR0l3AXIK5HSW8zQ4OTWAQbU0S2mM0WBPY7UUk8AKrcVM0zHdvAXadEzR34pEvh"
    "bChYB1CaWj8Bdog9IOKbRBsQNy4OjA0Wc5T5Zw9E/rNVkR178K2D7hvw2GXhvRyc9pNtZx"
    "k8Gq7eCFB1KMT47mQ3x6WRLQdJep/7HqnxRNDAMq2HrS3T1r385Q/tmi73uIkw6HogM8DT"
    "0+MmkHL05GFv3gG37Qc3wBlYY69bUDHRfNtDbiUCtZNhtuBV+o0eCnL16r8GA+rJ0IJzeB"
    "JRix7oElAEvgs/AXl0T8Z37OSvdlNKE+pJMn7NPBTqUXgNK5MZlAupmKxzAUBxHxkwNdRA"
    "YWv7en4R37Ee3FNiy24ANyk/1YCDAUkNtNJG5m27PYfRnai7F5Cb30VJnpPhnyCuerMLuJ"
    "gsenVTet8CgDuWuQNzgH7FtIAxA6c+cGCB3kDRqho2zLG/T9g4wtNwd18uVa1qDvE9WjFv"
    "8i2GrFXZWePYk94ZKicVj1bfkui2R5gv0eokpkN6LrAFBYQ7aIbgq7kTaa6OrQxOyJjk3R"
    "oynJCcYyStS2wMsiNpGhwXrqcX1K7rmZrQNqRQZQlRpVx6JJDWDrYoCtBS1nLdn2SglkmJ"
    "MYZ4fpTpbi1Lq462Jn7G/61JzVzJ8dr+4krK2rW/VR6NzNqnWTSs/SpBo8KuBRmeU8WRIi"
    "+0gjsiYrt615W+X+osvYD0ojFa38dx4TkSaU+ESwt0D8GYhxmrX23TvMfkS7mG3Qzj341O"
    "VDV24YHkQMaotchv79y6eP/NdslyIatcQ+3aPL//vyedMNMNqnyP0EFQ9PXljGROP2omlq"
    "1tCv7jqoC4shC1S/ehvSeOfc4UM+BDwORnocoAax8Dg8v1RwODy/bPU3iFu1lOcQ9zI0qn"
    "LQ72SkuGXsETmb61I/ZSloRd8X+8r2oKp7KkLWVbkM3zZ9TfxI7pjrtA3LYue2Dmd1lBHD"
    "ONC1wzORc+M8Dyvc2EQTKzV2fTbgKACDZyKNGWvNRUUEZmPI2agY0mqzUbW9ISFuTBehmZ"
    "lAZjoGFVKBmivfNGhNTLKqvPCngYUzSPqfQSIFNN3+BoD0c/EgK0Gt0ARTgwK/4HBLGFMI"
    "D5RGLlQDBc6uENJtwb3fUIZRJeqQuPm5XsU7keO33/AFc5+UvmC0oz5ZHRBzD6yj2/bDnq"
    "kQDziqJsgbNITldHvxwTI2gXKCBWDUdIAFABaA0cxKwQIwgFkl9OEkq0pHaTAqIaBcaPFf"
    "axo6f4svn16++i+E3dXmx4zsLFAarRDnjHgh3TVZk57oKXIEfMgQnd/Nh8Sc8+XmrKnv03"
    "121o5qmFEqPGG4MV2e0wQdVRqKtHcTabQSqUKXtR7oh3smDLgr4473Tqap9GGvyQLqqqjv"
    "QnLPIXFEMk/uHtBBXiYP6Kui75MtSRKleq57mfyE6KcEZJbog8cBTFzjZ2f+9e5lG+szTn"
    "onXpwwxfJhC2VbLEwltF3bJNrUvNBp+ybRc2nDfx4SGHT5sdUfAE7rOWqtbiMNsqPNm635"
    "Fsk+rtkB+mUC/YKAj1HTAWwYAj4Q8OljZvwSs82fqdy2KO51GhSiOtUR7YiUu80m9awMh/"
    "dklbV5F73gvS0JiBCOxMnxwhEsyYTRFT7dDh5MBCNNhPP2wzrvBIzfDQsMMNPehQaDOd92"
    "wLfttt3gP/CJSH+yGdzhg+JecLPBiI/OzvrwRCSEf1GWZC+mh4DQisJnPyIa4OTEZK7kUU"
    "S2mC3QyidcUnQL32LRCAERSbPFcT8K9hmD362ufWYf8sUsLZQlgRse5FNQEqqXbx6iNLNl"
    "nhaCFFdxutiiVMbJN5brdx+vPv9VfkBZPl6k5N+GyYMurv968/aqXkEYL32y0tnjjxIW9q"
    "B49vSpwj7PR7WfJCnuGbWTfMCMuclrLt1N8tund5RtOlLZwiiHFrgaT86S2LuH9ByqVIfL"
    "bAtVMWlMgsXL4ltkhl4l1gLhibnsCW4U4e1OllPQ3hukJHLG5oSGtt2cyfkc9lsZYAPOZX"
    "bqW4fWdiARhiBD35mQ7OvqMyERhvDbwxwj8pkZIAghKOmX2iNnNi3K4Yjmsjwd7QlqrTYf"
    "CHe9c+e8dJEq0hJVbFr4p7LmW0y1+ntxwl4rry/lE1VE7pdwuaWGFje8hKONm15LjPb0Dg"
    "dP0M8UszR3jCS3+MWFKOIpLi1Dumc4/I4hhpOibdmhK6N9jtQsTKSdvFVqNhyMQaP2mEWH"
    "MYgDb0eJLIGg3VFVlrHQVTXWccS7y5evvI2WR7CQsBDmZ5cqKPNR7R7By2b2fhxpIZyPtx"
    "Df4dtuCsrj8T1Zoq+7j2Q4ip27HeSs2m66Pg4j5vzOZIT0Bn9rc9ZVxSYs+/nvf43lpegA"
    "/ObtbzcVwPMlLI/f5MNL8/FGhHTq/R/zsm9lXV1ITFnl5vuj+YWqyvqViq5+1a6qX0GOhv"
    "k0cQ5p2DZS9Po+IM3CLiwr5QmpykBP90EnpDB8laejLAGTMWZSfIL0AD68m/w585oYVedd"
    "eUGqZMMXzQUfCOuX45PsBLaqeOEE70dR0XyFQ7LaXEg8zNmdRedZ3ccxp3zJ7ZgOnKb5WF"
    "ywD0wEaXeu3uNQrjLbzciSiIU+qVGy/cVLpYFwNtxCdAfLsazY6TSIpCdOiqP5Wkz0o0gN"
    "ZY+sIvT/kE+UenWbhnYHuAKMbidU3d+0qKYQiwdcnzu99V//H1O66n0="
)
