// SHA-256, Ed25519 and argon2id of libsodium; Swift imports all of it as it stands.
#include <sodium.h>
