# SPDX-License-Identifier: MIT
# check_completion.fish FOLDER PROGRAM...: asks fish for completions.
set docs $argv[1]
for program in $argv[2..-1]
    source $docs/$program.fish; or exit 1
end
set -g failed 0

function expect --argument-names typed answers
    set told (complete -C $typed | string split -f 1 \t | sort | string join '|')
    if test "$told" != "$answers"
        echo "$typed: offers \"$told\", not \"$answers\"" >&2
        set -g failed 1
    end
end

expect 'headgate-cli ' 'get|help'
expect 'headgate-cli --ver' --version
expect 'headgate-cli help ' 'get|json'
expect 'headgate-cli get --check' '--checksum|--checksums'
expect 'headgate-cli get --on-conflict ' 'overwrite|rename|skip'
expect 'headgate-cli get --on-conflict=s' '--on-conflict=skip'
if contains headgate $argv
    expect 'headgate --ad' --add
end
exit $failed
