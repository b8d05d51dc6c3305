// VS Code also looks itself whether its parent still lives: nothing has to watch beside it.
exports.start = () => {};
