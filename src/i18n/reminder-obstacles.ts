// Why reminders cannot come to this phone, each reason in its own sentence, and what to do about it.
import { bilingual } from '../domain/locale.ts';

export const obstacleWords = bilingual(
  {
    denied: {
      title: 'この電話の設定で、通知が止められています',
      steps: {
        iphone: [
          '「設定」アプリをひらきます。',
          '「通知」を押し、「てもと」を押します。',
          '「通知を許可」を入れます。',
          'ここに戻ります。',
        ],
        android: [
          '「設定」アプリの「通知」をひらきます。',
          '「てもと」か、お使いのブラウザーの通知を入れます。',
          'ここに戻り、まだのときは、アドレスの左の印から「通知」を許可します。',
        ],
        computer: [
          'アドレスの左の印を押します。',
          '「通知」を「許可」にします。',
          'この画面を開きなおします。',
        ],
      },
      more: '「プライベート」や「シークレット」の画面では、許可できません。いつもの画面で開いてください。',
    },
    private: {
      title: 'プライベートの画面では、お知らせを受け取れません',
      text: 'いつもの画面で「てもと」をひらいてください。プライベートの画面に入れた番号や日にちは、閉じると消えます。',
    },
    insecure: {
      title: 'このアドレス（http）では、お知らせを受け取れません',
      text: 'アドレスの最初を https に変えて、開きなおしてください。',
    },
    installFirst: {
      title: 'ホーム画面に置くと、お知らせを受け取れます',
      text: 'iPhoneでは、ホーム画面に置いた「てもと」にだけ届きます。番号や日にちは、置いたあとに、そちらへ入れてください。',
      action: '置き方をみる',
    },
    unsupported: {
      title: 'このブラウザーでは、お知らせを受け取れません',
      text: {
        iphone: 'iOS 16.4から受け取れます。「設定」の「一般」で、ソフトウェアを新しくしてください。',
        android: 'ChromeかFirefoxの新しい版で、開いてください。',
        computer: 'Chrome、Edge、Firefox、Safariの新しい版で、開いてください。',
      },
    },
    fallback: 'お知らせがなくても、てもとをひらけば「今日」に予定が出ます。カレンダーにも入れられます。',
    calendar: 'カレンダーに入れる',
  },
  {
    denied: {
      title: 'Notifications are blocked in this phone’s settings',
      steps: {
        iphone: [
          'Open the Settings app.',
          'Tap “Notifications”, then “Temoto”.',
          'Turn on “Allow Notifications”.',
          'Come back here.',
        ],
        android: [
          'Open “Notifications” in the Settings app.',
          'Turn them on for Temoto, or for your browser.',
          'Come back here. If still blocked, tap the sign left of the address and allow notifications.',
        ],
        computer: [
          'Click the sign left of the address.',
          'Set “Notifications” to “Allow”.',
          'Open this page again.',
        ],
      },
      more: 'A private or incognito window cannot allow them. Please use a normal window.',
    },
    private: {
      title: 'A private window cannot receive reminders',
      text: 'Please open Temoto in a normal window. Numbers and dates entered in a private window are lost when it closes.',
    },
    insecure: {
      title: 'At this address (http) reminders cannot arrive',
      text: 'Put https at the start of the address and open it again.',
    },
    installFirst: {
      title: 'On the home screen Temoto can receive reminders',
      text: 'On an iPhone they arrive only in the Temoto on your home screen. Enter numbers and dates there, after you have put it there.',
      action: 'How to do it',
    },
    unsupported: {
      title: 'This browser cannot receive reminders',
      text: {
        iphone: 'It works from iOS 16.4 on. Update the software under “General” in the Settings app.',
        android: 'Please use a new version of Chrome or Firefox.',
        computer: 'Please use a new version of Chrome, Edge, Firefox or Safari.',
      },
    },
    fallback:
      'Without reminders the dates stand on Today when you open Temoto. A calendar can hold them too.',
    calendar: 'Put the dates into a calendar',
  },
);
