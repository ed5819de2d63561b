# SPDX-License-Identifier: MIT
# check_completion.zsh FOLDER PROGRAM...: types into a zsh of its own, and reads what it offers.
zmodload zsh/zpty || exit 1
docs=$1
shift
failed=0

# expect TYPED ANSWER...: each answer is offered when Tab is pressed behind what is typed.
expect() {
    local typed=$1 answer screen='' piece
    shift
    zpty shell zsh -f -i
    zpty -w shell "PS1= ; fpath=($docs \$fpath); autoload -Uz compinit; compinit -D -u; setopt no_beep; LISTMAX=999; print ready"
    zpty -r shell piece "*ready*ready*"
    zpty -w -n shell "$typed"$'\t\t'
    zpty -w -n shell $'\x15print en''ded\n'
    while zpty -r shell piece; do
        screen+=$piece
        [[ $piece == *ended* ]] && break
    done
    zpty -d shell
    for answer; do
        if [[ $screen != *$answer* ]]; then
            print -u2 -r -- "$typed: does not offer $answer: ${(V)screen}"
            failed=1
        fi
    done
}

expect 'headgate-cli ' get help
expect 'headgate-cli help ' get json
expect 'headgate-cli get --check' --checksum --checksums
expect 'headgate-cli get --on-conflict ' overwrite rename skip
expect 'headgate-cli get --lim' --limit-rate --limit-host-rate
if (( ${@[(I)headgate]} )); then
    expect 'headgate --' --add --gate-log --list
fi
exit $failed
