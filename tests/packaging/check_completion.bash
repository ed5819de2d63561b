# SPDX-License-Identifier: MIT
# check_completion.bash FOLDER PROGRAM...: asks bash's completions as bash does.
docs=$1
shift
failed=0
export LC_ALL=C
cd "$(mktemp -d)" && trap 'rm -rf "$PWD"' EXIT
mkdir 'a folder'
touch 'my list.txt'

# expect ANSWERS WORD...: the last word is the one that is being typed; answers are joined by "|".
expect() {
    local answers=$1 told
    shift
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    "_${1//-/_}" 2>/dev/null # compopt wants a real completion
    told=$(printf '%s\n' "${COMPREPLY[@]}" | sort | paste -s -d '|')
    if [[ $told != "$answers" ]]; then
        printf '%s: offers "%s", not "%s"\n' "$*" "$told" "$answers" >&2
        failed=1
    fi
}

for program; do
    source "$docs/$program.bash" || exit 1
    complete -p "$program" >/dev/null || failed=1
done
expect 'get|help' headgate-cli ''
expect '--version' headgate-cli --v
expect 'get|json' headgate-cli help ''
expect '--checksum|--checksums' headgate-cli get --check
expect '' headgate-cli get ''
expect '' headgate-cli get --jobs ''
expect 'a folder|my list.txt' headgate-cli get -i ''
expect 'my list.txt' headgate-cli get --input = my
expect 'a folder' headgate-cli get https://example.org/file --dir ''
expect 'overwrite|rename|skip' headgate-cli get --on-conflict ''
expect 'skip' headgate-cli get --on-conflict = s
if [[ " $* " == *' headgate '* ]]; then
    expect '--add' headgate --a
    expect 'my list.txt' headgate my
    expect 'my list.txt' headgate --add --list my
fi
exit "$failed"
