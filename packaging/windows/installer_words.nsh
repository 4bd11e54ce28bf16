; The sentences of the installer, one block a sentence, in the languages of the app.

LangString START_MENU ${LANG_ENGLISH} "Start menu"
LangString START_MENU ${LANG_GERMAN} "Startmenü"
LangString START_MENU ${LANG_SPANISH} "Menú Inicio"
LangString START_MENU ${LANG_PORTUGUESEBR} "Menu Iniciar"
LangString START_MENU ${LANG_ARABIC} "قائمة ابدأ"

LangString AT_LOGIN ${LANG_ENGLISH} "Start with Windows"
LangString AT_LOGIN ${LANG_GERMAN} "Mit Windows starten"
LangString AT_LOGIN ${LANG_SPANISH} "Iniciar con Windows"
LangString AT_LOGIN ${LANG_PORTUGUESEBR} "Iniciar com o Windows"
LangString AT_LOGIN ${LANG_ARABIC} "البدء مع Windows"

LangString ABOUT_PROGRAM ${LANG_ENGLISH} "The program. Your diary is kept apart from it."
LangString ABOUT_PROGRAM ${LANG_GERMAN} "Das Programm. Dein Tagebuch liegt getrennt davon."
LangString ABOUT_PROGRAM ${LANG_SPANISH} "El programa. Tu diario se guarda aparte."
LangString ABOUT_PROGRAM ${LANG_PORTUGUESEBR} "O programa. Seu diário fica separado dele."
LangString ABOUT_PROGRAM ${LANG_ARABIC} "البرنامج. تُحفظ يومياتك بعيدًا عنه."

LangString ABOUT_START_MENU ${LANG_ENGLISH} "An entry in the Start menu."
LangString ABOUT_START_MENU ${LANG_GERMAN} "Ein Eintrag im Startmenü."
LangString ABOUT_START_MENU ${LANG_SPANISH} "Una entrada en el menú Inicio."
LangString ABOUT_START_MENU ${LANG_PORTUGUESEBR} "Uma entrada no menu Iniciar."
LangString ABOUT_START_MENU ${LANG_ARABIC} "مُدخل في قائمة ابدأ."

LangString ABOUT_AT_LOGIN ${LANG_ENGLISH} "It waits quietly beside the clock after you sign in. The settings switch this at any time."
LangString ABOUT_AT_LOGIN ${LANG_GERMAN} "Nach dem Anmelden wartet es still neben der Uhr. In den Einstellungen lässt sich das jederzeit ändern."
LangString ABOUT_AT_LOGIN ${LANG_SPANISH} "Espera en silencio junto al reloj después de iniciar sesión. Se puede cambiar en los ajustes cuando quieras."
LangString ABOUT_AT_LOGIN ${LANG_PORTUGUESEBR} "Depois de entrar, ele espera em silêncio ao lado do relógio. Isso pode ser mudado nas configurações a qualquer momento."
LangString ABOUT_AT_LOGIN ${LANG_ARABIC} "ينتظر بهدوء بجانب الساعة بعد تسجيل الدخول. يمكن تغيير ذلك من الإعدادات في أي وقت."

LangString STILL_OPEN ${LANG_ENGLISH} "Unclench is still open. Quit it from its icon beside the clock, then try again."
LangString STILL_OPEN ${LANG_GERMAN} "Unclench ist noch offen. Beende es über sein Symbol neben der Uhr und versuche es dann erneut."
LangString STILL_OPEN ${LANG_SPANISH} "Unclench sigue abierto. Ciérralo desde su icono junto al reloj e inténtalo de nuevo."
LangString STILL_OPEN ${LANG_PORTUGUESEBR} "O Unclench ainda está aberto. Feche-o pelo ícone ao lado do relógio e tente de novo."
LangString STILL_OPEN ${LANG_ARABIC} "لا يزال Unclench مفتوحًا. أغلقه من أيقونته بجانب الساعة ثم حاول مرة أخرى."

LangString DIARY_STAYS ${LANG_ENGLISH} "Your diary stays on this computer: $LOCALAPPDATA\Unclench. Delete that folder if you no longer want it."
LangString DIARY_STAYS ${LANG_GERMAN} "Dein Tagebuch bleibt auf diesem Computer: $LOCALAPPDATA\Unclench. Lösche den Ordner, wenn du es nicht mehr brauchst."
LangString DIARY_STAYS ${LANG_SPANISH} "Tu diario se queda en este equipo: $LOCALAPPDATA\Unclench. Borra esa carpeta si ya no lo quieres."
LangString DIARY_STAYS ${LANG_PORTUGUESEBR} "Seu diário fica neste computador: $LOCALAPPDATA\Unclench. Apague essa pasta se não o quiser mais."
LangString DIARY_STAYS ${LANG_ARABIC} "تبقى يومياتك على هذا الحاسوب: $LOCALAPPDATA\Unclench. احذف ذلك المجلد إن لم تعد تريدها."
