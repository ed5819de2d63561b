# SPDX-License-Identifier: MIT
# check_completion.zsh FOLDER PROGRAM...: types into a zsh of its own, and reads what it offers.
zmodload zsh/zpty || exit 1
docs=$1
shift
failed=0

# What it writes ends with its prompt, and then it reads keys.
setup="fpath=(${(q)docs} \$fpath); autoload -Uz compinit; compinit -D -u; unset zle_bracketed_paste; PS1='next''> '"
TERM=dumb zpty shell zsh -f -i
zpty -w shell $setup
zpty -r -m shell seen '*next> *' || exit 1

# expect TYPED ANSWER...: each answer is offered when Tab is pressed behind what is typed.
expect() {
    local typed=$1 answer seen
    shift
    zpty -w -n shell "$typed"$'\t\t'
    zpty -w -n shell $'\x15print en\'\'ded\n' # clears the line first
    zpty -r -m shell seen '*ended*next> *' || exit 1
    for answer; do
        if [[ $seen != *[[:space:]]${answer}[[:space:]]* ]]; then
            print -u2 -r -- "$typed: does not offer $answer: ${(V)seen}"
            failed=1
        fi
    done
}

expect 'headgate-cli ' get help
expect 'headgate-cli help ' get json
expect 'headgate-cli get --check' --checksum --checksums
expect 'headgate-cli get --on-conflict ' overwrite rename skip
expect 'headgate-cli get --no-' --no-adapt --no-gate --no-keep --no-preallocate
if (( ${@[(I)headgate]} )); then
    expect 'headgate --' --add --gate-log --list
fi
zpty -d shell
exit $failed
