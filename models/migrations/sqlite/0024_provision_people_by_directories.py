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
CREATE TABLE IF NOT EXISTS "ldap_directories" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "url" VARCHAR(255) NOT NULL,
    "base_dn" VARCHAR(500) NOT NULL,
    "user_filter" VARCHAR(500) NOT NULL,
    "dn_template" VARCHAR(500) NOT NULL,
    "bind_dn" VARCHAR(500) NOT NULL,
    "bind_password" BLOB
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
    "eJztfWuT2za65l9B9ZdkqrQeu32JT3Zrq9qOJ+NzfFu7c5JUZlZDiVALaYrQEGTLmtn89w"
    "V4kXgBIYBNUiD6/RKnSbyU9AB88bxX/PtiQ30csEdXyyVNwvjie/Tvi9DbYP4/9VszdOFt"
    "t8cb4kLsLYJ0rJcNSi96CxZH3lI8bOUFDPNLPmbLiGxjQkMx+uc1RUsvRHzQI/SPNWXxPx"
    "Bh6G8Xf7tAKxqh4mmIrlC85ncYifEj8WyfLvnDSXhzv8ckIflngucxvcHxGkf8Yb/9nV8m"
    "oY+/Ylb8ub2drwgO/AoqxBcPSK/P4/02vfbW/0s6TnzBxXxJg2QTHsdu9/GahofBJMPyBo"
    "c48mLsl2AKkyDIES0uZd+UX4ijBB++on+84OOVlwQC7Iv/tUrCpcAY5VO3pBF+tPAYfhTi"
    "3Zz4/zv/hiWZ+fzDx+v5lzfX8/lFY6LE96mBnl9a0lBMMhFTLtC5EV/xf/zH5eXTp99dPn"
    "764uXzZ9999/zl45d8bPp7mre++yP7Mkcos0eJb/Xq7Y9vP1yLL0T5SsqWWH6B/TPgs5hf"
    "ePPjm88Xf6QP8mIve1Q6fcf5ShiO0v9vzNrrtRfJ560sU5s9/qu7zF5x4Th9x1ejmIsC7S"
    "HmZ+N9nQc4vInX/M/L588V2P/31efXf736/C0f9afqDHzIb11m9wTuR5zF62eCcTF+KHyb"
    "r8dgi38EcL3QD4yW8FGiH4BPq5/Rlu/zJ5caCPNRrQin96oIJxEx0hDZcOewvXz87KXO8u"
    "XD2tdverMKL9+iaZThZIByVWo8TXzxCUeMwzgK5E91VvPT9sX8tLGWfcK2gbefm257dbkR"
    "AZ+wbg5pLEH5Gn+N5SgX4x1AVwHm9ZtfUrq2YZywlTH89v3VLym8m31+593HDz8Ww0uYv3"
    "738ZUE6jmjSbQ0RrwkBsAbA58R6/nvuVLUBb4mNiLwv/3dFeiTKDAjJoGTrHooXnLH7cZo"
    "bghyVcoBfTIO2Gvs+dgY7KoUgG22smXuqlfk5m3YorIrYp08V7mKsMb1MZJrSrrUTdGviA"
    "H6XdEn4YJ+NdUzFSFQM5pqhnE8sT/vhLhMFoDXBJ4mcQfIq1IAtibYKxoEdIcjZop3QxCI"
    "uQni/Ht0Q7wkCItcF3LsxYlQyKaI1+QAcFPAY+/GXLPIhAF6Tehv8V5KztvxPkqACtfDeJ"
    "ssArKcC+C2eGPiN2xKOrCwx3YcYv/y+fMn/zHf8F9BRBKIyWqXCjswCdWV/+RSZ+HzUa3r"
    "Pr1XxT2gy1sss/spDbAXyvE+CtVAXnCpoVA+XBl3tb/6+PFdZbW/eltfzj+9f/WGA5/CXk"
    "n4aUY6l/SOA7OQZUcoEa+Ljoh7oegnC/ua+D6WRIKUgB+FYIkbYL2MsMBk7kmyq97TDW5z"
    "JVbl+slB1FLdqixEupt8CmKdwsfLdYfZqcqBp7cr/ixhW8x/sPkM1CVhDrrOwcILQ2PCcx"
    "SC3cBgN2A4ZCQm/+qy4OuisOI7ax3CTYhllzmoCsIMdN53D371Q3FKrSSjdedtSo5Hjh4P"
    "OwmXT5599+zl0xfPDtgfrqggb4NXONG7wVuRBHjr8G4pi81Xbk0KYK3DGngsnguUjPVyXR"
    "IUc1fFHOE7wogsTbR1XZdFYFHXAS08seYRi6akcw7cwZLnAuIxbJ7wXJeDjOcOgYsNvRNh"
    "TTo3rMmqy8FqV6x2Ud+8ui1VzIoLC295u/Mif964Qy9p29jmrc3lpn7FC72bFDzxO8VvyH"
    "2DX8hNyAH4L7y/kJSel+7OVNXnLBsnNJ1mBfoV2kbkji8DxGVEfbiHArr0gqJmfIZ2Ef88"
    "7KPFHsVrnJaOf8MQw8sIx+jb7Ev8Wbg2/5xde7Td/6lZoj7g50hq2H8r6vBzfe8FNzQi8T"
    "oNoYbJZsGH/f0+he6q3FXdpNWcJtlbEDkib2ovW69MnXZdQlnIwcL1Jy90wrUv2qO1L+ob"
    "ff72yVZ66EV7Ocwlobrzch9jNkGYVctXbNDlLZ6j+erth6vPv8r3+GK8sKZuovRBF69+vX"
    "5zVa/ly9SRvplwFBjPSHgyESOBkVBWEql2RYbSckgIDfZkCXthyLfiJRZTYEplZbJAZ7V7"
    "DZQ5UE27tHTqqcqM90o4wGNm8p48DQOjMUHN2fkLVwecynO+n87SW/57PLmWavammtjs/F"
    "GswOLqxYHlRt7uQMdrC5MjwH83zrB+ffXl9dUPby7+OI/pdpX4JP6MuQqv2g2S2zNl6zAx"
    "UMtqawe3535eYOaMZuYYOuohm2lQyiL67RjxlELAQWNzkGYxXrqWDCGWx0ZcwPjFMw2IXz"
    "xrRVjcqieELX7HS6NOdCURByEeimUv8IprQpPgyFHCAVNm7KCIt4pl3hJFKKoQALC1wLYk"
    "IPID8YILCZ1Oryt5tM9H6EU/7sOjfxMUjF/77dDAU/wN7BrYNbDrE+zatg65rnHrbRJtqV"
    "mZY0nEQZT7D5fRJF5Ss6aiJREHIe7fgElDiHOOmtnGWRFzJotu7EqWFEQiq2w8CT1xK39x"
    "ZOTTpJj5lkYmCdFVIWegv1dU2BIz5guJ8TtKby+kWV35vZk6pyvG86AYpnGkiBcjz9+QkK"
    "ElZ074e0RDjCK6myEaoVD84TEU0PBG/Mutm302jt+K13xWHqE3m228/z6/ixiOY36ZIebt"
    "ZUePDP1xfR9Rcl+LS+flOW1y2Z1Q0W5JmbZSd7aF+pPHj3VI5ePH7axS3Ku1cSh9MwOQa2"
    "LOYf1cC+vnCqyfN7EO6A017ktaEoLSmM72fyJRIe2tYJPu2Vl2wt1jnVd4k3DewUyURUXI"
    "OVUxiEMlJhs8/xenMiY4V4Scw7l/ez9N7xHlyGxNd6Y9dZrC0MbIoLXOmuuELq11KnLgLu"
    "9vu7TEer322O3nJLyQGK/FrZnKdo35oHmUhMOH4yDwZmXg7bzmokXnyQ1iLrLYi7q0RKvK"
    "QZJ3d28t5luOP+fcg0h6FisbLdQkYRI6T0JM6e18I7GBVGq+JOSQZTl28yGPBIks903Rrf"
    "soclabyD7flCWU7wcckDscScvQD/eUpM/PRhE8RhIW38qyUyQPSSIREaW/6Xf0uXSRpUUj"
    "H0d5bXx5/OEBIr/4jgsK955ZHhecem7vqeeQazSsa2xKJ0xNPtW8rsO0U49qcuCNPOmNPG"
    "wL2sUThYCD67n//DkvjvFmG0tIe/uBjCURSHFpHACQUZ0GnCob9CgD1udUXQBgh/Ir+OuW"
    "RJgZvwBVOXgJur8Eom2o2AETE41ek3Jo/ffbyRVHkVk1clXKObY3iCEDx4vYrGBWJCSs0/"
    "kiVUGHdMzIM1D2q1Xh/7LxgqC9WXdJbry34+mw2D+9/O7FAW3xhwrfL++v3r2T9pg4+Bub"
    "e2Zre6aK0FCAuhionnVoz5SB3Zwe4/5MH5P4hnIUrkqPnNY0/VEsxZN9mior1KZGTY1JkI"
    "Q4ZBPVHuqg+eh5/qvHiXmsPTZfUD/9bhCsmJi+mSmCFYbNEQfuh3i+ZJnBDjvmP84E4GK8"
    "gy7dp5caAD+9bIVX3KoFJ9LmQaYNPqtS7pmqQzUdytV/PeGlvVdzIQGNmmcdGzWXt12D1P"
    "Sy2JmT0g8a3eZcdPDDWEVjJI0RTS3WgwSYqwObqzI38Xl7CVtqoh6WpE326X/SxYXEJBWX"
    "ZyorFEeRF/qjWJ55dlSRWAeW54RUx0xheRomFPWaR2RRlUb/eURgcg6YRQTJncPGRKGH8E"
    "jmvI9jT5Y+pGr5UUiAz0T3OBTIOUz5x4PLOXxYJnqEPelhre265CjhnC4ZpHMQuKhsW/+W"
    "1M59xktM7nDVFK7fm6lM+ag8auTKuXK1XHGt+D5g7Vu7+mdg7Vtj7dsVwHfQUMpct6aHSJ"
    "aFAGxtsMG9Mqx7BYL4it1uoCA+1HUO6pEF43No4xO8WODFctSKryqSo+FpNDU1QZifYeaH"
    "kZuwS+e5shgUY3V/O7apK1HCHlWpiGWxEVMRD1fK+Ju6tEZLRrTEl/hjRJPthcSRmN2Yqb"
    "yIN2KIXj5QfoBHiPLz1RFdpcdwCEhR+lFo7TG0wIz4OL2TD3yErvkfxEeElS9/w/i1tmNC"
    "BviUvk8HAa+ltV5LPveYGbW6P0qA8aZhvEGu0pCWcRLIzmloP7f4IOCAXawAc5BDollAd3"
    "OhOucmdnJNCkzlRvZ/tFx3MspqgkD8u5td4ojFmAam1L8qCIdj6Bckpc3S2Vzm1fyBY9Xq"
    "NT4K1dDmBAeLw2Ee+blneVoLX4H6D1fXb+qtuULfFLuSyENDzibb8we8JCz7hXIb9DBgdt"
    "IW5VhmYzWNUmH0BXxeWYwKSWEyeih9Wvq/4vhIHCGh15C3oEmMGN+A0iMlZ2ixR7s1DhGJ"
    "0Y7blRvPx98L85OrPy4jzqSMhUEqzmNm6Qc1DNbRv8Hfwuw0HXY4GLPFvP0thzQzSYt867"
    "/fx+qF81D63a/bbVjIqB88B0e8rn4HjlqVg2aQnTlqWT3pedfKEgD8/b1oiiLhm8J7XJ2Z"
    "8xYJn4OFnawSLi9Km6qEU+71Hm8WKR2QU7P8tgYx26QjB6gdrtKU3G9/OFujkolcujkrEm"
    "7Mko2BwIxFYCIaGKVPFeNHdGJuDot/in5iSFAbFl6Sb2smOQvynRBySR56xVpv63yYTMHK"
    "tqrHxKsywMX7iGiDZWTPbIBlNIplJFFDgKxWZ6qy+rXJ6nxHl7fYv17znVda3lq5P1PZnU"
    "E6ch6nQzXjAVcoG545zWkY7NNsMPF0vgpoxIRDnsQs9857IdvhCJGwmYh2ryfBMeTW6nu1"
    "1ZrNuXTnVR4SXBYbK/nPkcmwnfW4iLsjpMfGnpFWe4M/Jym0cl9welO5I2e/7ZBvqLMd3x"
    "xytj0kBOt52un9b9gh31uWE975KZDz7ZR6Um3cdIs59nSeplpIcjmVOW9N4XMXvUwq8Y0r"
    "jIB0SfasyEGupwlvsikBTGwcJ5PAKoM0dxnTbLBD8ZC/ISHK8zTylCuxTYhnKpKzuuxN43"
    "wkbGTTfE87bGQbvkuJr96YtPYCkJKIE6G9sYtAuCqK6J1xkWxZbES+cB7ge6QLfDPxhQfN"
    "9HyUihwQNAPEi4zFhVE3t6qUE5plhF5NU8sqdT+DwDaq/OYriZU0OR2gS5ExH6xJjz+GKR"
    "WlScRQgFfxgZTuSLzOPSvfi0KEEN9xfur5fkpKN8i74dM2Q0kYYJZe2qPfKae74ibDwR1m"
    "TWI89IfdJ5MQgi9WBl/szUNxcS5abRPbAzJOenRaZmNqERkrkyWcSEOxMdZlbxbKgUudqH"
    "8oDdElXCaFEBdXmQMwjVz5wjMoKj9Fc9YZ4tYs2nhpVkmEV3xtcZoUZxTohn6fVn7m/GmG"
    "aHQQRPyr4Z2QQTEtuRUlUbOxPvpvoRgKrGyqe8+JlBjzHhKWdI+Ywim2wHktYFnAeW2aDe"
    "C8wHmB896D837JXql2xpsO0OW7aUMoTbZb6XSSZnewtih46hjkNFKkUG8x3QZYkvh1/+ed"
    "JKTpWRRARS3ZEtRUFM4ZGTZ2NV2qP6lwLFBMoJgWz40zme7XONooeVA6QJcHxXywUR5ixl"
    "I8dsvQikYHt5ogKD7eelEskgHYDBFxLfXTCUdb5p0rjRWNMRqj2hIRB//Mk3yq6PWcYg68"
    "yhI9eOKYR+jnPVwjkfRfA3CL8Q6COwhpBTYFbMriuXGCTSk9SrreJH1HUju44M6ZlMIAdw"
    "7sjLAzws7o7s54jTfbtC982+54GKCxQ8b5WP1mN7lA1qSmKEMkQjCmUXZ4GmF5/EQkAXGb"
    "PkwN/cALbxL+u6SNb/p5KjTBsVZdnXAHYKM6oXx4P7vyeeGv7MlPdVotPm3vtPi00WgRXA"
    "FHP4tWI8snikaWT6SNLOHgPzj4b6Lglr9WA+P26u+aGBwCaFz/DScuwomLUzxx0ZLC1tcJ"
    "i+nmzYb+Ti4kVlD59kxlAy3TgXN8GNmzm7BwH90/Mgn9U86drz1lp+JgqnwElyJYMAMeSL"
    "bkUNxI+6K0A1yWcW4JD2IkbrBPPOMOv2Up8IwbupqO4CdRYLK68+HOLezLx89e6ihnPqxd"
    "O6c3axokPRnUvPlMVQ6azzjXfOa9UF8XEnae3VDy8s1hSK+EvEbAfzueT1VajWanuwEvt5"
    "eXJ8yIOObDR9T8Xhx7y7XQkSORm94diFvKiNx72EpryiLgVKmzlSkcsXexjaiIYeQNQKe4"
    "bid7rNsQ8A5ywtvK25DAyK48SoyIMMcqmbIC3hAz70gx3rlFPIjhbr/vacqePRqRGxJ6wd"
    "ww+6Mu5xzag6zlA2qLfSyLPapcUU1ZZ5jbyN6obYTvCLfIDJd8TQxWvM6KL0DrsOAborDe"
    "77feTXlKXQ5WvM6K3xGfP7wBc+syP4x3Znn3ZoivMblZS3zarVgeBQDMNi1guj4bcgBtG7"
    "TG67UpCOA2TrFI+C/n32G+Mckcq0kBrHVYVxH/n3lk6OmsSrlHCHr3DS1ILMe4deWWJGDV"
    "1lftIkiitcck+1f7mi3LOLdiL7Uo7KWCwl42KSykpJ8pS3pFlwmbf22C/peAei2ol2RqiK"
    "+E0GAa49FQOkMB+g8ff3r17g369PnN67df3n78UIE5uykuHYPUn99cvZNiLPH8nMRY5vYB"
    "jGUYx1xHmGiOYjyoDPMqFryhMZ4bZthVpRyAHRLtHmaiXXl2AhLezu9wxMySYepiZ2Tdj+"
    "1h2mc6oeD0yd4uFubP2hLrKlleZpNREoCZ6HMm2HKN/STg6txkOupSMCcDdtk5x8EGds2N"
    "bpcdxbkG/CugDz+9e3fR0EM94Popf4yToJZUrwaiB83QA6xfimc5jW9dl7aAfJ6ai5/Cle"
    "iaxL/hT9uAetXyhbYxM1UlRnIYPU/S4QO0U4S66OluhOJBbfUXuUncmDNV4s1RBkoeOxuj"
    "Gxx7YlZMvDJlGQd9MrqhCmWsohGsWEZYAGLuk6nIjXac3sNyycA5h1bsDzpl8G3Tce8SeL"
    "s4JhitFr8oPVit0oMOD7XM9wT2UDY9qSWvi2r5TbfKpPpEg+BCYkal12cq02nLRwzSfL4w"
    "8aGh1ISV8UxhOG34DyXbQJK5pTwYryw24uF4hyuTPR1vTXzxjsVeICsTUUFekwTUDVBnmJ"
    "tBEsqhBPwoBFgbYI2/bkmEmbGhWpUbiII/AI/MHY1xxOYtJLvVG1YXg6TchpEfhhycZQcf"
    "TF0SFnfXxb0MKOviBCuLAfpd0f9nQv7FUd1sSFw0stD1+UpEnXP9vtRx/L5sd/u+bDh9U9"
    "S8kO1wZAz2Ucw5oAdpEZGCxrzAfFkXQs7h3H8T2NHTux5qlK5O0k/7ZcfNeLFtXu6b83Lm"
    "07qEi/CVFwQ0vmhxIOZ3Z6fciPNFOlDzkK4vnHQtqL9Pj9EWJoT/CF2vMSI+Q16EUeSFPt"
    "18jzy2xKHPJ0AcpMXQjiaBjyJ8h70AxXw8jXwcNU/r6v/xLV5O/ruzSS253J30eYr1yx7l"
    "c/yI/8z5jvDvksTzFKOH6AKF4K0VE1TeiQ6voy5JOAgASRiYJASSAqwOJCEYzINqBUk4rM"
    "fTQVuIh/caDz8f/7rmm+q+jX5lN0+zr5iPI9pHpIZUkJjsrFJBkRgOY0RihrI4kTjM1ENZ"
    "HANle764RJOISU5GvefDTjErOLvcJtU/9WOGhpyC4X1NWbDFODrjmPe6t8iMQIfNf5e22W"
    "6vxq9KdVq6luE6dlH+JDrIp5QBF9+l5YadXZXAEAJDyMp56c0QOhdbZy1+UnbSQ8o0XaOG"
    "iZZV02ZBhZuZrmRuyPpYMWSGfru4I4wsCF/E+/LVm4gm29JIJ5yYkLgpDo8jJjtvPryfff"
    "e8FtIoLXDsOsqv+U6MEwAeCt2ALj0Jvsp0zIMMZGMaZGNWdwXd5VyVctCq75+rk3Ae4W2w"
    "5/v63FA3S0RBkegpkjJ0qjie0nXY+gyHfC0jZwrG6wh78s5BqqmoiEFUtTP6JJZV9LRroI"
    "OAcylsgxw4xz8xlua/tjsbSyIOYDy6o5Em0VKyotvxPkoA3B3hziAz0CI1sRGBF411/7wN"
    "OGDjaJWnlxpK5ellq04Rt2qQJ5uNFxmR9JKIA2u8cWSR5plFykOLGpqb4VAcCXxnWu9akQ"
    "MD1MAADbzwJvFujBRJWca9pd276Wl3ayAJ0A+qNxD2SZfJqYiBIdoVfWHZE2xeDtuQg3rY"
    "xiE1IkhljmxdDIBtnFnl3XEmTeIOy1YmCgA3lYJwcBt1zy+LAKCN0vgt15bL7CQ604PMZb"
    "LOkb5BsghTn9LX2DTcUBNzD+uBYg3/TLKzZIzArggB1EZQG6cX1sScg7t/0zFDzEs4UBH5"
    "lyc/Cu8U4A1x54Afdp1vKd8AjVx/dbkRAd8mC/6pU13v9tZ6OmmLz04Xe5ZTHbWnpCYE/X"
    "r7nJFyyqjedJQlwFXV62SUk1OMUnQbcvCS9Dkv2Q5sqLZqQjAjD6/NuJVlGqZ9xlN9Pyqy"
    "lm0QusCWN0aNI7JKSrsHdJ0+G6u5v2ngW9BGAFcNbo1en1YIxcYGwKqBrREAq04feE1DcT"
    "qwl//2RnFc5f5MVSS3LI0coViumjSM6TbA81u8P1k4F3h8kR8OOBDFctX7SSiea1gyBz0q"
    "+iN96gI4m1PMnbRWa7Xp6YvWxL49Jfco4URB0dhJuSXN1gC93VNclXIC+KF71OZ6v6lVVA"
    "miRyHIDjXIDgV/vA1ulGq+bokVac9JXQpcW+DassLiMnVtHRYymLJqYOtvvLW2bFuzl8aY"
    "ma5NOx+sC0zlU3JN2scJfGCVjmWVSmZQfypk0w/0prOFauFZEy6+EOYEZllzJd5zn617Ji"
    "f2dujuuBLtcJrPWHeqh41cxtJDPX6IvBXfKVJkG/TleFPJW3wxjH9goN1TGonBWbPnVJh/"
    "LRojtsPbGHkMBTS8Ef/Gay9GRPyLIyzpJt35MVJilP2MbIoO5zc7eUAH9LZL30ci3xtaqV"
    "NZxCXO1FuJTvkN0nsTyhIuQWqDl618Br3ebJQlgJ0OyU7Tdd8DZ/ovvtX9UDxrYq+KLnMq"
    "64jTZDRdwz0g+754zrSWvC6o5VfdJj56XNASPlpZ7Sf46AhJIfIEkGTrFx0voBPylNS1ii"
    "0aRsQhFK4fCj9VfaDbVhNKQ+7fQ8Z4AkpCgHxX5NuLoVTQQ0FUH9hnyt74XJ+amBOKfuxk"
    "s8l0SHky7Irvzf1SYp4NSFVtwKpy0KNtGE0DaWg2kHxIeXL8lNS/4Hi5vpA4D7IbM5XjYC"
    "WGaAaxDD0HdPE7XsZFjrTrJ8CDywDVZlzXc1CVcoJXDu1AyCEzbJpVlXIQ6KH6CcG5vcN2"
    "3FuRiMXGHL4sBQx+GAafpiObTkxJCObloVlWEOwuYW2bYWVjWNZiu4oEcWrMNA2r7M5MaV"
    "mlYwawrMB6mq7KmCmspykcLzZtnpm3aGYmIJdlHMS5f9vUW5q2uz1KjNhwlW8PI51qpWOS"
    "ttujDWMUf92SCDPzk08qchA+Beo9BeyBej9g6s2nakejKquVDtAg4sK/LMZaRsihhLhfPa"
    "3MZyzWikFOYyHiIPUbhGLv1jTAcznQyk4/VcERu/0Ub8Jkm/1svci403tVBgjJkIQkx7oH"
    "QnJ0O01rbrQLhiur0j4+0tbzpHRXh4kM1uek9lZDixO7VMeJ6lxr1biTRn2LHodOJ9ZMxe"
    "S2VCvTFnX2VOhs4kZnEwH6OxLeyjjK4Z6SoaQ/LODDBuEnRYofEBO7FDAUgp4pVgYMw1qG"
    "AdvgZLfBd0RupqfXldtfQAaxzCFjZ7o6QrUzQsbO0OEE0eqAYNbhLN+m5IjJJUGuaYZHvf"
    "+zfPHXZZAwcidZ2MoATkUOTmswCOCsAkojMwvnIDKez+9xHePH9ut0yNyxcD+1/EjkBzQX"
    "kEUFx7zai2vrKa8WmJdvwjjaX7TYmNnN2SlDc475ODJM7X36fAgDW6mM1TZlaeb0tsTyVE"
    "MAGALA7kyFgp4UBvY9t9DCIzixV0R3By2pBgj8uu7xfo83C3m1aunuaVKySQcOTUr66gYE"
    "vGQsXgLOEwt2xEprDiCKwE5snJdB2An4oxyo6vtEg+Bj8bslGWqHu0qasuXj5jQdaFmsHt"
    "jIWGwEIu9DR97vaIzZvEXptq7ymtQZo5OWNqxeeEFAY3NgG3IAbfNgWr4vmHnrDgJgmwyb"
    "TBkEvbiWgp6ySGykbaXVaBtn+2+afhUpY0vvneZr6cYwhFMpI4LgVrJWXYBbyZ65aFHdld"
    "bS5fdJ/62oiIF7yej9UOyc9GAP97B3Ho3riU2F7hZaWYTgU3oQPqW3Pt5sObkIl3s+XzKW"
    "Uhuh5CrkOFY0jNI+3H0ZEBzG3zAkPhutaIQ8FGE+wyxGMUXbZBEQtpad524g2fF8Tig3sV"
    "Htt27FUIh5HofXMsKdjhKrykHD+4eWu+8kKdUwFCA5zlZ3m6W81kqTwTR5H7Lkppsl957v"
    "4S2x5+KW0jjYZIOGad1GITfOYiV8wonp+xFmjJNAGgYSjq6sm20Kn7t41nRBn6Vo1l5C6O"
    "L6nygffEjcXBl/tYy0WEkFT7IW8B075jsWC/qNT6TNgg73lJQwXTOYD9P1FIcIe1FAcITE"
    "qUKIrpDHL/EHYB+Jh0lcxFoikMlorb5Wc8f0fCmZIrnmk93icTyKOOHcVWB6/eaX6wphLF"
    "y4376/+iXliJt9fufdxw8/FsNLfPL1u4+vakyFJZuNFxn50ksiI7YRGsyFW20h9PjxYw13"
    "uhjW3kYovVmDGYeMxOaNhCpy57aFJtVIaBeRmGsG4xBGVQ7IeOcoRZrq9juTZWy0q/OK0I"
    "ja5be/D6VfxlboKxJgZox7VQqA7wC8jTa/ixSyrvcnaPLbaJlaGqe4phtuSNIQX0js0uPN"
    "mcowjYth2ilM2c/3EV38jpfxLE1Fwnc4miFGUbz2YuShgC8BxK9HeJsmPaDXafID8ilmKK"
    "QxWoh5QYT/D0dClu40wKf8Lfxb+IomoS/ypbjxi/gP5dLpw4qPIzFHmS6ov0dLbj0vkmjP"
    "P3CD0yscO/wNQ6skTiIMJvUE9KG9eVLnhX/gdvVJREyAzYcPxazOh+zl42c6hzqLYe0ZaO"
    "nNxtHZNJobolwRcsIfNA7Y+dZgbCxX5SDfbxhL+o4wsiCc8hqp8qpUp5fBtjPOB+j23TAb"
    "zkNz/09CY3yV8DmKyL+8tswcySgl8f2nGD/3ygLaFHiLow1hTLxigpdy9pyyQcEr08cij7"
    "NPTgUfoc/4jt4KGssJNuJG1L7EX9mtYKfeDZ/DI2Vd42Ar48NjfCScSDFNjTgzLxE4J0Oz"
    "iPoOxRnEK8m/hSlFq4kBIdbFO8p0njFHq8oN1Cj+AcQzIMnOCn1fVUB8XZvMR0UEpmNIp3"
    "sGNbjdT7jdKysSUu0eRKrdK0pvN14kPZr2cG+mMuwW+agzll/Uq62LIRADsC4GYC9zcZI2"
    "alAXG3MFHtJcQMEoFIxai6qlmRifiLxTMTnVopgMWyUKdaGW6Fo1CcGhz4x9VyUhcFyB42"
    "oK2AP7s34upsf+pupfAfLnCPn7jL1lW1bC4Z6SBkb5qBFdVvwvvKG/Ey3f1Qz9Vm5fBr4s"
    "S2lkOqGNCWiPNx8EXKxV1CtVVFUqTiytdSRoh4rhQ19F+3TNFAylh8TOwVKyZy6mZylZSe"
    "rBVBoCVUtNpes136z994n8mJjS3ZmyZjEdN98kAx0VU12S+aeBN90ejXzizL/DhBlNQkUM"
    "NkhgitMAH9jJudnJebbSL8s19pMA+ymTkeym1QHKDZUVQ+eCN4ywp8qOH7l30hzUG53bOG"
    "3fk48rzNS9U5eEeGvXjdmPvFVs3P2oKuVE3bgCyUG6H43YZ8K2pI7hj+PZRpT/9I0JwCUR"
    "5wIfz7UCH88VgY/nzcAHuOZt1utgcNnAfsDgctzgEmbUtXdz0dIDXNyanWwBHns3g5hX/L"
    "nFuwypv3bpC7VhlLfUNaEvJZGz0pfeOMsgyRo2hkddXN4t22F5Ko7KSW8mSsoMiMmQxCTO"
    "9qx7kpJ855vYrOgSkuNinGBs2sbcaFtD03Jqd5LWDcPo7kPewA9+7q2vne6l/xpwvWK8c5"
    "23BuF8QKZ7BLbBG86jl/9KN/hNGEd7mXY+3lTq6DUfNsd8HBkmYYju+BoB+9tOLa1WyOWp"
    "09tGK5MN9onzOc0uvhMtU6EwFdNVDx5sDfumrB/AZHTZZBTs4y8BpVEbNclunqYmKzFOs/"
    "v0X+mO34rSI03SU0xyXpOe94nE49ANRd9mH/XnNJ/rzz7exutH2/2fHqGfCV8+iTg9JeIP"
    "8oLgIO9FGN3ygc3u0+N8pJpZAZ2yZOtQ06nWDVw1BVCY1EcaADBZoE8Wz01/9Ols/uEfPK"
    "kTIr+j3OZFFMH39gZ7PF3FOBTbq8fWXBrtPIYSJo7yThYBWQZ7RMP0GAhfnPDghT5a7Ple"
    "vEP8F+zRFtNtgOVbeW9PPpGJwMVh27ZFZam3bd+TZKi2Yp+PdmnLuHzy7LtnL5++eHaA/X"
    "BFhXZzF+YvEjOAshgOWLYnNprgWRYBTCWYQi6GpQwRcjHun4txJmYY4bBKZio31LxQDNE+"
    "d6xgbDTi9C07/ksc60UY/zN9EgrpTnZ6mL7g6VyE3y5uSfazmIjoQzcwSzldMUu6kfBivB"
    "MlXtWYuE6/qvZmVY1OVSxJD6U29nNV5WA/7ezqyhRPc7cMqNdaRZpL1FBfCZEJ4q6A8IeP"
    "P7169wZ9+vzm9dsvbz9+EJ9yKFrMblbpyec3V+/syff4AW+9SBywLttRjzeVu6pfDNPcWb"
    "8UJ7zTFaJJxNBuTVGAV/Ej9KM4JXO3xqEIfOzRUgQ7xA/NHCPHGyKUwRcQw35z/+3/8adK"
    "7MHtYpHeat+ixRowLqosCUFF5TD7S/qmmTfkL0kN1JHf1VekfJJnkJ3FPOdWSYfzPJvSwL"
    "M6TwZhc4bjOMCyXYLSAHthyzZREazNwIJLDjUFhyvjcq5XHz++S3lW0Tbi1dt6X4if3r96"
    "8/nbJ39quIbqTs8Iz4/LmN7JwoZK7OUPgDkwmQOoqB9T6dRnQ5IYusbELLehJAB7MfQ2sM"
    "J9bdrqVqzhUYG1a9Hrwlp61SuY8s9HH3569+5ccYEfCNsQxk32L8nNDWZtR4TIhs2U3o1C"
    "YM4OEqaOjt2abkQoAEeMm3S+8EKENEY7L4xRTNECo/zZ2EfeDQdf4dXo9iydzrtexG+CP8"
    "OiDQIO07VoMjR40/EV0p6QiggU1QB5smOXNyVP2TK2DVob+VPlhbcpseIHuuFf+1VAl7dS"
    "4lS6rSZM6cD5QowcobnxWtRiAWOxRCurGctaWn7XniRRjHcwSWKQ7qzACIGCWD87fVKQ8+"
    "yUb0KfRgyLwJhspyzfVu6U+DhwjJN1wL63TYGAfW/RZLRoc7DvrZoO2FzBvgf7vgtr+Qv2"
    "RJKm39J6sXxbyVpW+cDBumvXacsNcBaL9LLNHRfPzVSG77kIZ4PY9zYAY7eLItpdgOving"
    "Bc3S6ublVts50k3cbS5r/QIKC7Cxk5z+6oeXk65qyOxN+q1g9fYjFULNtK1bPZMeDqBwEX"
    "yfoLHa7+op2qv6gz9SQiJuDmw4eCtnlgwGDMuxrmfPxMpxxcDGsPdKY3azXJa7qbL2hxfr"
    "JBwUZNcsRKjWIOJluoEdKYrCStq5R4H4WgKMYA68ALbxJOEyTLu12JVIScO2x1kJQJcKjY"
    "x1nAoWKXHT+FEOhDmg/wq0AM1G5o7Q2Cpk6S9iBo6fbstLMFgqDgWYHErXNPhhZrgTAQ0B"
    "U7XxMIA0EYqMJR3tM7LCMn6XUlK9nwEYa16d8wtCNsnZeOF7QG8SfjHScj+BG6XmNE/Oz4"
    "ILbxguB75PkbEjIklopomLdpL1fv7/E9H9sLbAjiTE7EmTx228F9WZYC5+UwzksfL4nfYW"
    "6qcgP1U3LSEpDjv5CErNq1T1UKgijTrjt1cbudTddL/4CmY3pWr40Wmhs+ehuRtdZFnyP/"
    "gcZSK7h8e6YyhoulE/KRUF4NdmldCy/ppijRr07BNf7alvRxFHHCNlVgev3mlxTRQypTQQ"
    "C/fX/1S8oND6dcvPv44cdieIkwvn738dVkeKKT5hAQxSlMx/SIoiPhEWCKU2eK221All5b"
    "q9/ybTVTPA4cgCjehw226eA+le9pKqh02+IdXxmT99y2bpUK/hgQ3MJl2r2LFaF+OOR5qX"
    "zFufjimYZv8cWzVteiuFWr88DLiOsecaKmUQipKuYEWR8aamjdMKyTfIcXjJhFQksi7gUi"
    "BqoMi7BPInHuZxIRSfFMu3HfEHRiYY9t4rMl3ZoVLR0lnAC80QRGswuMsg0M9IGxnD9ac6"
    "DrVcKnNCL/Sq2Z1/zahcwyagyaKe2j8nC+mPwh/OlgJk1gmc86mEkcCmP+XhECM+kkdy9z"
    "l66cx5kdGCiPm5Rn7QXiQ4wsqIqQczbUk0sdE4qPagf6smFA+fiOLI1APkqcFeE+V7DeAj"
    "bp3Ii/brmqZebnXFfkIP7ZOR00YR3spZIQJOJ2Rd7esP8DCjNXJuQY8DKblIYcTEyvE5Od"
    "6mk0JxUROHy519mI6B3xcTRnmDHTd6VFGGZoyHyZasT/vokd1adNS6lpp800VPrp1BlL05"
    "KshNcwKynT5qMia5dy0QW2su1p4FrTxj0g/Cl/5JfjE91EWr6RWXX4ezEHklhHaXraIxz5"
    "TzM91z2gN/zrIBKiHYnXyEOLiO4YjhTHtytFICziFFOZKcIiMb3FoXFcpCoFgZGTgRGIk9"
    "v1poBP1KoJCDwWzzs5RuuS4B3tOgcQbxkk3iJoK98rTdd1RQwWdddFncNo1nqjIuTG0n6p"
    "s7Jfti/sl411TRh/VsSVL7ckiMSOVTbjbwqfuym/aebYWZrxQwBrTE1SnwzwzE9khqZXyW"
    "qjv83YZQyuTZddm9fC5XMhcWxmN2Yqt2bqLoJcbXBKglPSaIaGLmqFhGGokXrovt8I39Eu"
    "nWurcuChAdfvdOcAXL+DuH7P5K6xywY6O82EdGPrJyYtszSZkZIAvCKQ+O3sbIB72cIZgs"
    "TvXt3ME0n8tusVgLzvMwNrmPe9zJub3BdVWcMUJ/EtMbyWMAjEnh5M7OlTppUkwadPB33V"
    "Hn3aYroNsFb06Zgfv1tTtPRCkScvkuTLZ8QhwsRxcCjXrd8wfk2Rad/lSRDrcooxzhSxLr"
    "zxSGDiejsIONdGZJB2l1uPsR3lGsg0nNgQBLx18I5oYBZTPAiAJ7nVk+zjrRfF8mNCVE76"
    "stRQ8Db1/DirdxCgA7r0AqNIyFHCOf2g09SpvaVTo6FT4IU3iWfWN6ss44h+6P3k1Zhs8P"
    "xfNDQCtiLkBrL9J8iIQ5/NUC0E3EC0ZwVwi/dsTlerJqLKYoGyGJQJaJQJ7HCw5NaneUZF"
    "TRASKronVKQ/Y35HGFkQPlOGR//KpEdUKdtkEZDlSDSu9/2wgI/hkJGY3Ek0uFLfSOXPrX"
    "iG70nbowIqEOzC+GSywKzVG2uB2T8TGuP5lvKXt5PCqcuDytFUOfjr1gv9Od86iWfky6vJ"
    "jQh48b/TRpxtKQlwJHE4KVW8RBoUvEkhahLTbeDt5zdkZYp9QxaQN0B+RYKYr9h5hAU7lE"
    "U6W49tlomOV1XweFiCf/nk2XfPXj598ezA6w9XVHS+CTBUa1htWBEmwDKfnpogmLb3qtdI"
    "2zZ0K9goi8IsdJ2FNAhs2NakLDMi0fT8Tdbio4r+8bKdBHPB9fnt/IavWVOCU5M8N72x1m"
    "XZyKM9T3LRey+6TVNsGslF+Z2ZKrlok44ZoLb9t1rupgjYBCTEF3+/TybQK3LTyg91s4Fy"
    "BXy/ZCBHNLKihr2YLwMNXZZxsMD66aWGkn562aqkxS0JGeHq1pdWRqgWe10Smjd25iJ3XP"
    "+ZWaIlifFwfzIs6L0ZoMnW72SAVuXAAH1oZwg5qWnqtHGyHb5GnZ0+q4POQ8q/3JIguJC1"
    "0U9vKCk5E0MMWujHa44litdejFiRtH/LNReboV1E4hiHyGPIQyIPOPZu5Kn+XR6iwfpv8R"
    "4Ivy3KSE34xVQZcP18+GhZuaOx/EHyctN/DdAtxjtoRbnUqsQ6pIHWWDw706c1P9Po9lNE"
    "VyTFt0FuyreVFGfHB8632UhNpvNzhZr4FDNRjSiqD5d0s/XC/f9EIUUR3fEvTTM2Q1hKYc"
    "JH6OMKUUFREONrln2DspJKTm3EQ/kNkt1BdLXipn2TIY394feon7RFEz4IRtWiB1U0Kyax"
    "WYHOQcC5LMIHV2rmFtLZLhHNk4iYQF0Tc62s7/LxM53sWDGsvSw1vdms7JP35VHX9sVyRz"
    "WsaflpN2vDOrSDgHP4PteB93k7us+bxal5SrxReXVFyDmQB1nEa5rIMorbMT4IAL5azoad"
    "t5+vIroxC3BVxCB1rHMES8DIrRVZ15GT8B/kAP974Z+mH/iekce4IeigttFSNgpdI1U1Mf"
    "5qZMxUhJwD+bmWSn+uUOnPpVZjEu9NTZmqlHNID2XKpOuThHN5UERdfFMTPXdy6qRqb1Lw"
    "Qipg6YD6QRAwN8A8derKAG/XKiUR91TKEC27Yuxt5jQMjNhIRQhw1sFZ2C5zn0R4GdPICO"
    "ymJCCujXhbT+MTcB/FAGutRot5I1kj719JxjmU++9HBanBthn296ph0sju+Bjia8r/M3xu"
    "x1njzYNldtyv7XShnWSNp0uaS9F6Oh+lmaNxVaRDpJ2g+etM4j0qntHMqjg9HPpIT1OxzM"
    "zzIs6ZfmrRKan915hNIeFk2smnhLHEjDceJZxjjYO4Z5cBwS05be0gV4Scw3kQGyiHjOFl"
    "hCVs7hUJvWivRPsoWncT7uMshj+tGJtq83v38VXFS8iRffX2w9XnX799f/VLCvtmn9969/"
    "HDj8X4LWXxTZQ+6OLVr9dvriZ5rPUF/8iQ+CjP4kWHYx0mqmK8ZTS/84LEDPmqFCgZHSWT"
    "MByJ/58vA49Icija0W5KjtnhMcIrHEXYnxdfY6pumKyRjk/5P6FktV/jry1+mIagAwteAe"
    "71m1+uKwq+AFWu34vhpUl4LVS+rD8bmx9PdTIIxDWFIRhnEIwjrCVMpAS9JAVom7R6TCLh"
    "tJmvOd8xUjMNQVAzxmomxLEosjLCvSwDkJtr9syZOV9KWii3g16VAtg7bqjQ8NQW32+Na4"
    "bd+p1W5SBbtyv+0HD23DMQ4Q296zABVTnAf7Swdn8B2Ld5UPNCEoA93JupArB5WJToVsl/"
    "DDHKEn+QFyMq/moNv54YK+3uczhtOfOqs2TxO+bfh6PQuMcZj3CTBOLPe7UAgqitvVHbYg"
    "E0Jk3hrD6KdGK7tim14R2m5TfJAOiaGICtFwIDc8IqpQTd++2bhQivIszWnBvcYklisipM"
    "3BCFMHHHMPFyjZe3XRRVRQ5egq4vwQ25w+FcnP5usilXpRxw99VLBnVC85eK0PxlMzSfYd"
    "atsY9M1jnUH1hLxQfVSaxZoGI0IzUh6HJ5/zlpOJd0aoiM21yWE/QnNj+61RC1tSkvh5Co"
    "pB7Q7bWJqBOVJqM5RYuF/QUzlv341uKUYshMp0ZlzrLR2rUq+Xjh/PQOrk8kaifRbk2W62"
    "IAQ17oo9RgYWiNI4yW/Ot+L1p37hHmt3YkXiMSo28FQP9jufbCEAeIm5o0if8kK3sZ8ZOh"
    "gsapvWem8sWauQfZsInxZ+u/OIRTkPhdfB1lKXBzdHVzgD/WKsVUfzGyKKaRTVITAjNxSJ"
    "OElOLM9yTN5ZD1tKZHlzXXVqZNtPm1KHn4nKToNgjz8aaSKqdlE/Mo0W66fyV62iO6Slvd"
    "p48Rf6jTCjRldNILDmUeaYlNuuzIHc5/U8QF4WwhWxSTmpoaV/qcocBntLB1/wU9h9dDF9"
    "6DgIPwDmIAHPSOSdxh5ET60RDu/7DyXJsb4HuUcBHgQVrbQ/jAdq4O4YOLvsMH5yHr71IP"
    "7HXq/JHQ9fJtJWHPPLmZF0mbsmdCmds4O9Fz5zFEF3iP/dR3jBj/OpyRLzHa8HUljqqK8C"
    "ph2Jex+fs+Tofo/x6TuThZFBKFp6zZVBbAYYYN9viyjIO7/ACF/V+3JMLMvNiqIgebfGd3"
    "KHAsOzQRcCz3OdYXPldvpfQqv6NkVoyPmRN9UrWI6I7h6EiAGNemnBSVA/giWM/JD9emeM"
    "lXAhK/c5YSIxmv6uGJENx3Smup+BPXRTE2ZlBVKeeaZfbPoPKX0hjouhzQVQ2whZoTrPOG"
    "f6IkOqPqyVMXhcY8Bo15IhwnEQeLNkFv71NSEXIgg37sNiVgm53ZNhMOKfOTBxhUSt0b+T"
    "NVkpzG3sVAfCu3nIaX4gFNyRSdFDYmbU2ijMQuZeRAFYnHmDgDQlY9kt+aKatGskHa/h8+"
    "Fm09EhW5bPwfL++e8w1DPr4jS8zQtz/jxVUSr8M/zcSIrJhjh9Hau8NpqGybLAKy5H8HK5"
    "lPaKBPAT+RUxvHTOEnkp+p2u64aDlI1QWHxSBZNMsIpznCxt14GoLOeeOePNVyEYlh7Yg/"
    "lbiJUm02lx4QpCq/qcp1LMCxbYmfoQInDZW0MCZVCnVVDjwXne1n/gVCtqWRrIu2IkOyIu"
    "WAxw6afz3wYrO0g1cnN15dEnx5E/PlWeaasNdzBC0yHHBufMZLeoej/Wv+54XEw1G5P1O5"
    "OaJ8JEfD1y/6E4OzvBSxSHyGVjRCHgo4UeRC4gz39rQWI1lpbnB1XsTzIDd48iprpvBZHK"
    "fYgN5WhBz0XvSfbgHk1q43BcLTdiBvL6V1EnxnOK2VCdv2ktprGm9lZDa9riSxMR+hyV2v"
    "RTlaegRxxkFL0TP+fLTxbjFLKSpDdDVD2Fuu0zAZ2pAwiTHyQiqIKPr2819eoxeXT1/+6R"
    "ES52QUz2ky3lE+8RRPBmo8Yc2nosa7iC8iLO1d0h74KAlB1GMGfcccZMv8S6xItOkyPzVJ"
    "4M33csezGG/NwoIVsfHej8fuYQ+hELAbHw74LewJ7EbH7ca/cmPpnTi26UJiPB5vzlQWpD"
    "C4srOfNO3IL1yDLqi/R7s1ZRiJbNEdjfy0TjciN+t4ltbm8rvcmOOWnjABKb+QRThEFS9b"
    "013TWuzxuZDU6ZQemymswLT3jnGEpCrlXLrhAPWo+dtojHRDEOJRGnBDGeoZylBv8VZCiN"
    "rxLsYD1MZQ828j6xnaahgfxjtjFF8+efbds5dPXzw7bKGHK6qds2lqQfE02LoWZJaBqWvx"
    "5Ezf0s0LFznPDATtwhftxY3HMTONKsf5shiuaf7+nEcyM/HUFBWmJ19IWfJeaqQyKouHmo"
    "mCEeuUhpopjNhleclqZ/mVhZwzYYfp851EW8qMUC6JOGi5vtTA+GUrwi+n1iLMJY8M8P6H"
    "yfvt6pYBtN/euXGA9efta1pPC6gOUPP9ohWO2YkBpd7+on2Iz3WnCDft8/4jRTdaEXpiKG"
    "Gysp8ujwDy75SeUpF/iGCNwpf4r8aBCcIHAQf8++N0f0mTOxeSViTK1i8lKQctLOjFcErx"
    "O5eAC5YZZIA++DnA/Mea41+WAuy7Yg9NbK0g/QrnBDSxdeOgnRR8xn939jvl/oni/uyke6"
    "I88qRv4q90p/QnLL0gYFnO7JoPJTHacb37CImqTJKenZP2Q82HfyNxXQzyCeDZcErJzRSe"
    "Df4VI8rE+Uz8N82TyMj8lgo7Z4o/1zLFnytM8edNUzwrI8M47MZ/S5LAwUw4WGPDP/OmhP"
    "1PaZ28cmc6DNLbnjg932K6DbDeJiXK9bNi/WzvOGwl5V1i13SNp1uLuLZBiz3i+4SkoVbP"
    "z9Y5jDcRUWqBZNo6t95aoDEcbzwSHIfCpmbbO9thUzssAZPNrCIEXk49L2f1ZeuCdkuDa0"
    "C8BfGjvjJAuyLkHEEbBGefsG3g7U2RrokB1jpYZzRJ4mlpx7kkAhjrYMwpILmTbIjKcyqP"
    "QiOeUFmQnMkeUBngeH4jKQtUQn0UgsNADbBmHvHnv+e2kW5VYEVoRPXx7z+GUiBjFwfecZ"
    "uOyEBvLQ8sSYwXNn0ylL7uuUAQkgXssjlrs7P2wpsus1ORg9kZZnayQJP57FTlwIvaFX+S"
    "ngsW740i2TUhiGT34A+bRnKBk29Ey5xMMbtg1PnpNb1AppR6gPdt6VHT0ki66NaUsU3JGz"
    "9GNNm+97bbluSNyv2ZKjp2I0bON9lQszryVLQWv0I35A4zRGKGslhbSwCs2yOkca7sF2Rz"
    "lIpmvy/iY+7XQVvV7lR3M8jXlb2lCyNyo/bA1GHadN2cBwEHwyNPXuhUOLxoL3B4Ufdx5i"
    "+DAb5HCRcBHqKGBIe+ZAUrXZuFCDg2DRybZW2vR+DLEsDe+7WoMj0xN58UiSCUlA9oV6VA"
    "92VUZclUPxaPnNjro0v/y2vztGVVXtA94Ox64b7k/bfJvqoscy/9Fao0xGzMTDcL8UYMN7"
    "O1cgMN3Xh3GLG83XSrWdU+WmpB5cPzeejrACIwn8Yynzaeb5rBUIiMyD2H1zoDU0/olmkB"
    "x6nmR5X1lr72qcqBTXC/SoHGfPRAf+r+y4nNhi4Lqi7E0yQT+sG60hmqbEKd4pa5RaHLLf"
    "lwPW7ZjrlOPUk5o5f/3mYBydcYR6EXwEGWU9HtrTtuO/MsFoFpUUldzkEvM2Tfj4n2Uy2f"
    "/lOFT/+pxKdfUmEGaNfEOqFtWwrV8EsbUmcvIHX2oSRnQuqszbMDqbPQBOpBwd/C/CFP8w"
    "G1gcL+e7xZpMa+yh2RD5rp+iM26fhBHBKV5IG0mQbErCxSKidS/iCP5+x+nZI6P7w++vtt"
    "WQQCW5C8Y9WOa5a8sz20keoP4WNrqmm9Btqcpvz+W8lo+K/k/89B3ig5TWmYHqsREbttJj"
    "FGoIUli9/xMjMp8+8JHMcSXa7mOKb+A/Dq9D87pZYYx/dI15NffvXci5kM4sbfHlWpLsol"
    "EQdRHqRNakw2ZoeQF+MhUALOxsnZP+BsvHDD2fjO97Y/FHW+FxJSXh2gpOMBHzovioaJ7h"
    "HYoi98qQ08Ychjt9gX3XTf/XD1ybTFfPdHQS95p7SXygww7B4/er/4aRNOsbjmvsR5oziz"
    "+SjiXJPMQehm2pV4RYLYrBlpTQyw1sHa5wjhzTbgkJhgXRMDrHWwXvAfZqo7jiKAsTbGW4"
    "+xHY2k3sjQi/YKrMui9Wq1fZzxvmkl1ahYh2gpOitVq3FkX739cPX5V3lX0mL8lrL4Jkof"
    "dPHq1+s3VxYd6YFbcgrwyTQCPEjiANBsN2n2mr8DJpq8GO/cAdSD0GwWGxKSg4CDhkz/LZ"
    "pCHPNN7lbi021v112WcYCLKCAdpFf3km62XrifLz0T0KtSALsx7CGV6RHFKqfOWDRjQ+35"
    "vvGp9mUZByCHE+0feNQfKm1snh1GVzE3Mc2IZUkGNJQWdyc3oRcnEZ6z5RqbVWrLZJ1DvX"
    "8+n4E15/9d3nbQPlJxKCjrqmY8ESOeJxExYkJlIeeW/OXjZy91NA0f1q5q0ptyjT5vrec+"
    "rdnn7ZXdDgA/hIa/xXv+OE5Yom1EZA2C2kGXiDqH+YtnGpC/eNaKuLhVW+bioPGOiMtkAf"
    "LTkC/p1oy6FAIjgusFwXQpC4cr7chj5IWsiTmwkMd204jgnSDYpsc11uVGhP63vzsDfkQX"
    "HQh6RQyIeVdiHuENvesAf1UO8O+Kf4BvvGC+poEsM0N9LG9ZEE6wMGgjvE2iLg7Jihis+K"
    "4rPg7YnDCWmGUyVqUc4Dj1E3Eudei6GKY4E+eyQdkFbMaEsiLkANSjM5r00LQm4q3FYUcB"
    "h9RKb/VhKxKYnU12EDjr2rXY0Awovc17FOtiWhIBVFsyiPi/81jK5NpxrQg5guwQp7tlKr"
    "IF3hOKtQ3fB6tdLUlM/oLvOPCiWlSSnXy8OVOlKLNimGb54RVa0SCgOxSLg3own0MfLfDS"
    "SxhGHmLcZkA7j6HcvG3WHHaQ7zkDGrqH9GuZQPcQm2fHluzy5nw4ll6+9kJfZrQoAD5IOJ"
    "hg/vzJpU4l1pPL9kosca9WxWmW/wCZD2aZDxEOvNgw46Es4+Ay7t/KgTPYxtwCZ8atWuCE"
    "KgdOqDoYP2/usPzs09qImZaNNMdisLalFNKYrMgy1Y8opoiGGNEVokmEMsM6M4KaZs/3aM"
    "0tJP7r9mI8N3pIlJtNLDOZZHbVwJ8GVpi1Sg6sMNtnx14r7IzcahAzLFNcedm9ppezIuNS"
    "J7z+QkgpQtKTUU+gmssAqnAcs52mQK2y90ChjM9klggPFC9xcXbAJhvPJmtb8j3g+6H2uE"
    "mtdV2MJW96BWj+PdCHn969O5f1+1MYYW+5Fhj/VdBHiflbHzJT2r+Ec7Z4LqgodDOCbkbQ"
    "zcgCO4eRXA/rG/YHEZfI+MjmO44iapR3exBwLwrV17K2JJvmVUCXt7K9Mruh3CEXYsggR+"
    "lU+VzsRfwmHBJomX5o3wShtY59szUFB4yTW2kriSzVWxwUnPaEVETAIfYAY+OjvixDOWKy"
    "ZWwbtDa6XyovvE1ZB++T9Gs0CGR6XckfN0msmYAN9NEtJaymj2VPoySiqSxwbsiOWONczN"
    "RkS5zx1y2JMDPm7VU5h+plgJm7DD4w8ylMBzBzYObAzLsw8894SyNpIDS/o2TnUToGQp8Q"
    "+tQMfS7pZoNl2lh5KkMh4kCkaOyOIdzKwTf5gau6kbmyzIiQ0/TlH+qdGLh4aUUjoYyxab"
    "Otihz02jIwRKMkwFyLMuPeig1BaK7YRbFA/M6qzbhWD7z1O81OVQ5mZ6jWmIwG3XpjVgTB"
    "i+aeF+0BeW0qE8LEaSR8ZRvNSFUIXodep+SgbBZ7o1lpysHEgMPZremYnsPZRq8o+JvP6G"
    "+W7b6jQmuZgtdetFXS0VLf1LKRAsCnAW7yB6tqyLK4CPY/tRSQVe7PTkdP+A/datePXVwh"
    "MThrWMK4pbig/h7t1hTxRRH4KMKej0iM1h5DbE13ab+TeI1Tq5ovFRoxWYeUXp4pTbPKfm"
    "NBPPjHQI6VRexGHawppkubZZYEgGP2bIuVXiNdM6z85kHOz5CcPzrEyu+5uR+D7hObG/3N"
    "vbQqTxPTrbRU1hjWYi+elv7RxbSkdm1KLfnCf90tllGk/I6SHLF0jCYr+llQlyMdQT7xBU"
    "nxQpSbmDP+/35KWmL8Nac6JGaIsxkcoRsaN1lRT8+E7nDW6vkT3eGWph1fjxIO9iTrP2VC"
    "vDVNeBWHB+XjIQsIgvUOaB5ormXdRBx2eyNDqy4F0a7pm74wHRB8tHY6FI4IiJANFCE7KH"
    "mI4JzGtr4jasXIxvagTRTbdgfa2QNjSSD19qTXZ8pAWBLon7ImBuft+NOG/Y9QNuUMic8V"
    "garFPvXDEH+GGC38MojwAeK4ApQhJj0poNdng+fH2o31ZNyLyH0/rRNQFhnPTH487DT01s"
    "47PSvDvGNASQpIvMnibhDE820Iwp3Xtilc5w499cYwF36/QVrA5IVA4tGBF94k/FdAaoI9"
    "q1iloktTpz8FJSGIh3d2kh1elQb2ijO+SzIQG+kcG2kHePzYyGjgPtc69Pu54tDv59mh35"
    "bsil+4XdG2Kx7uKXdFYZkY7IoXH0OMuHHCRDiFGzdeGq+eIRKmJ6EV72bTHjKQO23r/HZx"
    "y/8SY4sEQNhWrdtWiynSVTvFeAfVzuUzDa1z+ay9hfezuk6HjXOEjZPRJJK1/29PKzhKOA"
    "Hw6KkFNIyNO7ocRADyDpDvIhJzAI0dKlU5yOZwzuFyFYaUI403LUf7Vu4rKaZXGjl8e6/f"
    "qr6+ZBEQts7+NmOK0Prr3IkC7dySbEQkxZMeztNOgKpSI6b+hTTaeMFg8zQwDcrfIeMtoi"
    "oHW8QwLrSKhusyPxAXufccsNiLYvM21hUxQL8r+ny/79BC/CgEyHdF3guCue9JCtGVbQpL"
    "UtCk0KBJIfRhs/ldgLyE82Ef4Y34vZHk8I72AG5ZBtJsWiDt0lawIgiLuuuivuU60twvV5"
    "YC7Ltiv+YIm3gWivEOlBOOcKpyTAOjyGAx3jl0X+jEBV+0xwVfNOKCXsIhMis5q4hAuV+f"
    "9U2jN72BmdDsq5iu+ea8nLX8xsbKpopy0Ci9GbfHyjQxbWuxcu6am3JE7zPOG1CciPwdxs"
    "10I4DzKBcZ5iTO8idlGFcbg+IN/Z1AZrYtqlsd5ssmy4ApHgScyAWpBfa0clefKHJXn2S5"
    "q9C73jKiUpmQpgLTnJWmIBQmDEsiaxkw96WStcdNbJ60GWVznWr0lIY+6Nr4avRBt4Jf+t"
    "mvPUUv02FG7FJIaFYzfCk6FIt+xGlvYtGSr/S8GaIR4r8+pLsA+/xnIRJ/j5YBEblsXOoO"
    "p/ULiySOaYhWfPCCxutm+cOQH9SBCAP/tWTXOVGZyBdKhwCMB7FeOPHJnXcEWPPk5gZYM7"
    "BmK3SUW6z5OuvIdoI0Xx/6tmly5qx9mXZ7bLqpk1fRs4hT0kfoZ8JXTxLzm/u8lZFgqqKb"
    "0T5jvziS1Ab380hdGlzUmaYIAhG2ZCOBWuL2KRi4viP91wDcYryD4A6S7gLkFMjpJOepd3"
    "JqAYNqaZbSGGPAnoZqKSaBFVqL2aZj1LwF2nSM0d+KxIERwgcB5xJKB+Ev0AalHVJog+IG"
    "5MDRgaNPcp4c4egfVyuyJF5wFbJdyn8bDL02QsnPaT527qWDddvBCw+kGJ8ezYf49LI0oO"
    "ktMv9j1T8pmhiGVLD1tLt73r6doeKzRd/3CKcdDkUHeBr5fGTaDl6cjCz6wTf8oOf4AjoN"
    "deprBzou2mltJJFRsmw+3Am+UKPBj5+91OHBfFg7EU5vAkuwYt0DSwCWwGfhZ4/E/Gd+zk"
    "v3ZTShPkTJE3bZ4HmlF4DWuTG5QLaZiscwlIQxCdIDXUQGFr+3o9Et+x7txDYstuA98tL9"
    "WAgwFJKbdSxu5tuz2H0Z2omxRQm99FSZ8T4Z8gqnqzDVRMHn02qaVniUgdw1yBucAvYtpA"
    "EInb1zA4QO8gat0FGu5Q0GwV7GlpuDlHy5ljUYBET3qMWfBVutuKuysyexL1xSNImqvq3A"
    "Y7EsT7DbQ3SJ7Fp0HQAKa8kWoaawa2mjCVWHJuZOdGyMHk1pTjCWUaK2BV4WcYkM9dZTj+"
    "tTcsfNbBNQKzKAqtSoOhZNGgBbFwNsHWg568i2V0ogw5zEzLeYbmUpTq2Luy52xv6mj+1Z"
    "zfzZyfJWwtpU3aqPQuduVm2aVHqWJtXgUQGPyiTnyZEQ2QcakxVZem3N2yr3ZypjPyyN1L"
    "Ty3/pMRJpQ6hPB/gzxZyDGadYq8G4x+x5tE7ZGW28fUI8PXXpRtBcxqA3yGPrPLx8/8F+z"
    "WYho1AIHdIcu/+/zp003wGCfIvcTVDw8RWEZE43bD01T84Z+dddBXVgMmaH61ZuIJtv5Ld"
    "4XQ8DjYKXHAWoQDx6Hp5caDoenl63+BnGrlvIc4U6GRlUO+p0MFLdMfCJncyr1U5aCVvRd"
    "sa9sD7q6pyLkXJVL/23TVySI5Y45pW1YFju3dTipo4wYxqGpHZ6LnBvnaVjh1iaaOKmx67"
    "MBRwFYPBNZzNhoLioiMBt9zkbFkNabjartDQlxQ7oI7cwEstMxqJEK1Fz5tkFrY5JV5YU/"
    "DSycQdL9DBIpoNn21wOknw8PchLUCk2wNSjwCUcbwphGeKA0cqYbKJhvD0KmLbh3a8owqk"
    "QdUjc/16t4K3L8dmu+YO7S0heMtjQgyz1i3p4pum3f75ka8YCjaoK8QUtYjtqLD5axDZQT"
    "LACrpgMsALAArGZWGhaABcwqpQ8nWVU2yoBRCQHtQot/rGg0/1ty+fjyxT8Q9pbr73OyM0"
    "NZtEKcM+JHdNtkTWaip8gR8CFLdL6aD4k558ttvqJBQHf5WTu6YUap8Ijhxmx5jhN01Gko"
    "0t5NpNFKpApd3nqgG+65MOCujTvezXNNZQ57TRZQ10V9G5E7DslcJPMU7gET5GXygL4u+g"
    "HZkDRRquO6l8mPiH5GQCaJPngcwMS1fnamX+9etrE+47R34sUJU6wYNtO2xaJMwti1TeJ1"
    "zQudtW8SPZfW/OchgYHKj63/AHBaT1FrqY00yI62b7amWyT7sGYH6JcN9AsCPlZNB7BhCP"
    "hAwKeLmfEpYeu/UrltcbinNChEdepctCPS7jab1rMyHN2RZd7mXfSC9zckJEI4FifHC0ew"
    "JBPGVPh0O3gwEaw0Ec7bD+u8EzB8NywwwGx7FxoM5nzbAd+223aD/8InIv3pZnCL95p7wf"
    "UaIz46P+vDF5EQ/kVZmr2YHQJCKwqffY9oiNMTk7mSRzHZYDZDy4BwSdEtfINFIwREJM0W"
    "h/0o2GcsfrdU+8wu4otZWihLQi/ay6egJFQv39zHWWbLNC0EKa7idLFZqYyTbyyv3n64+v"
    "yr/ICyYrxIyb+J0gddvPr1+s1VvYIwWQRkabLHHyUc7EHx5PFjjX2ej2o/SVLcs2oneY8Z"
    "89LXXLqbFLdP7yibbKS2hVEOLXA1np4lsfP22TlUmQ6X2Ra6YtKYBEsWh2+RG3qVWAuEJ6"
    "ayJ3hxjDdbWU5Be2+QksgZmxNa2nZzIudzuG9lgA04ldmpbx1G24FEGIIMXWdCsq/rz4RE"
    "GMJv93OMyGemhyCEoKRfao+c2LRohyOay/J0tCestdq8J9z1zp3T0kW6SEtUsW3hn8qabz"
    "HV6u/FCXutvL60T1QRuV/C5ZYZWtzwEo42bnotMNrRWxw+Qj9SzLLcMZLe4hdnoojncGkR"
    "0R3D0TcMMZwWbcsOXRnsc6RmYSo9L1ql5sPBGLRqj5kpjEEc+ltKZAkE7Y6qsoyDrqqhji"
    "PeXj5/4a+NPIIHCQdhfnKpgzIf1e4RvGxm7yexEcLFeAfx7b/tpqA8Pt+TJfpafSTDUezc"
    "7SAn1XbTC3AUs/nvTEZIr/HXNmddVWzEsp9//zGUl0IB+PWbX64rgBdLWB6/KYaX5uO1CO"
    "nU+z8WZd/auvogMWaVWxAM5heqKusXOrr6RbuqfgE5GvbTxCmkYbtI0ev7gDQL+2BZaU9I"
    "VQZ6uvc6IQfDV3s6yhIwGUMmxadI9+DDuy6eM62J0XXelRekTjb8obngPWH9cnySm8BWFS"
    "+c4P0gKpqvcESW6wuJhzm/M1Oe1X0cc8qX3I5pz2maD8UFe89EkHbn6h2O5Cqz3YwsiTjo"
    "kxok21+8VAYI58MdRLe3HMuKnU7DWHripDiar8VEP4rUUPbJMkb/DwVEq1e3bWgrwBVgqJ"
    "1QdX/TrJpCLB7w6tzprX/8f62TLws="
)
