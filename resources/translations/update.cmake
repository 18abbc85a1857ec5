# Brings the strings of ui and app into the catalogues in the folder CATALOGUES. English is the language of the
# source, so its catalogue holds only what has a plural form.
function(update catalogue)
    execute_process(
        COMMAND ${LUPDATE} -silent -I ${SOURCE} -locations none -no-obsolete ${ARGN}
                ${SOURCE}/ui ${SOURCE}/app -ts ${CATALOGUES}/${catalogue}
        COMMAND_ERROR_IS_FATAL ANY)
endfunction()

update(maalbilde_nb.ts -source-language en -target-language nb_NO)
update(maalbilde_en.ts -source-language en -target-language en_GB -pluralonly)
