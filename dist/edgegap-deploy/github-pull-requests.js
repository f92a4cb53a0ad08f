export const id = 805;
export const ids = [805];
export const modules = {

/***/ 7805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPullRequests: () => (/* binding */ openPullRequests)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2218);

/** Opens the way to GitHub. Sends nothing. */
function openPullRequests(options) {
    const { token, repository, apiUrl } = options;
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, apiUrl === undefined ? {} : { baseUrl: apiUrl });
    let sent = 0;
    return {
        requests: () => sent,
        async isClosed(number, signal) {
            sent += 1;
            try {
                const { data } = await octokit.rest.pulls.get({
                    owner,
                    repo,
                    pull_number: number,
                    request: { signal },
                });
                return data.state === 'closed';
            }
            catch (error) {
                signal.throwIfAborted();
                throw new Error(sentenceFor(error, `Pull request ${number} of ${repository}`));
            }
        },
    };
}
function sentenceFor(error, what) {
    const status = typeof error === 'object' && error !== null && 'status' in error && error.status;
    switch (status) {
        case 401:
            return `${what} could not be read: GitHub does not take the token. Check github-token.`;
        case 403:
            return (`${what} could not be read: the token lacks "pull-requests: read". Add it to the ` +
                `job's permissions.`);
        case 404:
            return `${what} was not found: there is none, or the token lacks "pull-requests: read".`;
        default:
            return (`${what} could not be read: GitHub did not ` +
                `answer${typeof status === 'number' ? ` well (${status})` : ''}.`);
    }
}


/***/ })

};
