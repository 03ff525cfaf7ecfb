// libcurl. Its options are set by a function with a variable number of arguments, which Swift does
// not import; each function here sets options of one type.
#include <curl/curl.h>

// A text; libcurl keeps a copy.
static inline CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

// A number or a switch.
static inline CURLcode ccurl_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

// A list of texts; it must live as long as the transfer.
static inline CURLcode ccurl_set_list(
    CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

// What gives the bytes to send, with its argument.
typedef size_t (*ccurl_read)(char *, size_t, size_t, void *);
static inline void ccurl_set_read(CURL *handle, ccurl_read read, void *argument) {
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, read);
    curl_easy_setopt(handle, CURLOPT_READDATA, argument);
}

// What hears the conversation, with its argument.
typedef int (*ccurl_debug)(CURL *, curl_infotype, char *, size_t, void *);
static inline void ccurl_set_debug(CURL *handle, ccurl_debug hear, void *argument) {
    curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, hear);
    curl_easy_setopt(handle, CURLOPT_DEBUGDATA, argument);
    curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
}

// The last reply code of the server; 0 when there was none.
static inline long ccurl_reply_code(CURL *handle) {
    long code = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code);
    return code;
}
