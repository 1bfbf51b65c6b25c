import { cartHold } from '../../../src/transforms/urgency/cart-hold.ts'
import { check } from '../check.ts'

check(cartHold, {
  rewrites: [
    {
      before: 'Finish your order for {{ item.name }} before someone else takes your hat.',
      after: 'Finish your order for {{ item.name }}.'
    },
    {
      before: "Pay for your basket today, otherwise it'll go back on the shelf.",
      after: 'Pay for your basket today.'
    },
    {
      before:
        "Don't lose your place! Your form is saved and you can finish it at {{ resume_url }}.",
      after: 'Your form is saved and you can finish it at {{ resume_url }}.'
    },
    {
      before: "Your trolley can't wait in the aisle all day.",
      after: ''
    },
    {
      before: "We can't hold row C for you forever, so check out online.",
      after: 'Check out online.'
    },
    {
      before:
        'Two skeins of {{ yarn.name }} are in your bag, unless another knitter gets there first. Buy them at {{ cart_url }}.',
      after: 'Two skeins of {{ yarn.name }} are in your bag. Buy them at {{ cart_url }}.'
    },
    { slot: 'cta', before: "Go to my bag before it's emptied", after: 'Go to my bag' },
    {
      slot: 'cta',
      before: "Finish checkout before your seat's given away",
      after: 'Finish checkout'
    },
    { slot: 'cta', before: 'Finish my order before I lose it', after: 'Finish my order' },
    { slot: 'cta', before: "View my basket while it's mine", after: 'View my basket' },
    {
      before:
        "Your stool is still in your cart: {{ cart.total }}, though we can't keep it there forever.",
      after: 'Your stool is still in your cart: {{ cart.total }}.'
    },
    {
      before:
        'Finish your form at {{ url }}, because our system will hand your place to the next person.',
      after: 'Finish your form at {{ url }}.'
    },
    {
      before: 'Pay the deposit at {{ url }}, otherwise your seat goes to somebody else.',
      after: 'Pay the deposit at {{ url }}.'
    },
    {
      before: 'Complete your order below before we have to let your seats go.',
      after: 'Complete your order below.'
    },
    {
      before: 'Your items are popular and may sell out while they wait in your basket.',
      after: ''
    },
    { before: 'Book at {{ url }} before your seats sell out.', after: 'Book at {{ url }}.' },
    { before: 'Your bag is about to expire.', after: '' },
    { before: 'Your basket expires shortly!', after: '' },
    { before: 'Your cart expires in 15 minutes.', after: '' },
    { before: 'Your bits are held for twenty minutes.', after: '' },
    { before: 'They’re yours for the next 15 minutes.', after: '' },
    { before: 'We can’t keep these forever.', after: '' },
    { before: 'We can only hold your cottage for a short while.', after: '' },
    { before: 'Your seats won’t wait.', after: '' },
    { before: 'Your basket is feeling neglected.', after: '' },
    { before: 'Your seats at the Hallé are about to be let go.', after: '' },
    { before: 'Someone else could snap it up.', after: '' },
    { before: 'Another family may book your cottage.', after: '' },
    { before: 'Other travellers have their eye on your cabin.', after: '' },
    { before: 'We’ll have to release your room soon.', after: '' },
    { before: 'We’re clearing out old baskets tonight.', after: '' },
    { before: 'You’re about to lose your place.', after: '' },
    { before: 'Don’t lose your spot.', after: '' },
    { before: 'Don’t let someone else take your seats.', after: '' },
    { before: 'Time is running out on your cart.', after: '' },
    { before: 'Your basket is living on borrowed time.', after: '' },
    { before: 'Last call for your cart.', after: '' },
    { before: 'If you don’t check out soon, your items will be released.', after: '' },
    { before: '{{ first_name }}, your cart is about to expire.', after: '' },
    {
      before: 'We’ve put your basket aside, but not for long.',
      after: 'We’ve put your basket aside.'
    },
    { before: 'We’re holding your seats, for now.', after: 'We’re holding your seats.' },
    {
      before: 'Your discount is reserved, though only briefly.',
      after: 'Your discount is reserved.'
    },
    {
      before: 'We saved your basket, but we can’t save it forever.',
      after: 'We saved your basket.'
    },
    {
      before: 'Your basket is waiting, but it won’t wait forever.',
      after: 'Your basket is waiting.'
    },
    {
      before: 'Your total is £48, and your basket is about to expire.',
      after: 'Your total is £48.'
    },
    {
      before: 'You left {{ cart.items }} in your basket. They won’t be held for long.',
      after: 'You left {{ cart.items }} in your basket.'
    },
    {
      before: 'Your seats are held until {{ hold_until }}, but someone else may take them.',
      after: 'Your seats are held until {{ hold_until }}.'
    },
    {
      before: 'Check out before we let your items go.',
      after: 'Check out.'
    },
    {
      before: 'Finish your booking before another guest takes your room.',
      after: 'Finish your booking.'
    },
    {
      before: 'Pay the £20 deposit before your cabin goes to someone else.',
      after: 'Pay the £20 deposit.'
    },
    { before: 'Check out now to keep your items.', after: 'Check out.' },
    {
      before: 'Complete your order while your items are still yours.',
      after: 'Complete your order.'
    },
    { slot: 'subject', before: 'Still in your basket (for now)', after: 'Still in your basket' },
    {
      slot: 'subject',
      before: 'Your basket is saved, but not for long',
      after: 'Your basket is saved'
    },
    { slot: 'preheader', before: 'Check out before someone else does', after: 'Check out' },
    { slot: 'heading', before: 'We can’t keep these forever', after: '' },
    { slot: 'cta', before: 'Save my cart before it expires', after: 'Save my cart' },
    {
      format: 'html',
      before: '<p>Your wreath is in <b>your basket</b>, but not for long.</p>',
      after: '<p>Your wreath is in <b>your basket</b>.</p>'
    }
  ],
  asks: [
    { text: 'We’ll hold your cart for 24 hours.' },
    { text: 'Your table is held for 20 minutes only.' },
    { text: 'We’ll hold your basket until midnight.' },
    { text: 'Pay now to keep your seat.' },
    { text: 'Check out within 20 minutes to keep your seats.' },
    { slot: 'subject', text: 'Your basket is about to expire' },
    { slot: 'subject', text: 'We can’t hold this forever' }
  ],
  keeps: [
    {
      text: 'We hold lost umbrellas for three months, and then they go back on the shelf in the hall.'
    },
    { text: 'Your order goes back to our shelves if the carrier cannot find you twice.' },
    { text: 'The clock on your oven runs fast after a power cut.' },
    { text: "Your dog can't wait in the car all day." },
    { text: 'Save the file before you lose it.' },
    { text: 'Your account is locked for a short time.' },
    { text: 'Your phone is held for now at the front desk.' },
    { text: "Sell the eggs before they're returned to the shelf." },
    { text: "If you don't confirm by 4 May, your place goes to somebody else." },
    { text: "The dog is yours while it's in your care." },
    { text: 'The pump is popular and may sell out at the fair.' },
    { text: "We can't keep the road open in snow." },
    { text: 'Eat the figs before they sell out of season.' },
    { text: "Your repair is finished, and we can't guarantee the old battery." },
    { text: 'Water the plot before we hand the keys to the next tenant on 1 May.' },
    { text: 'Your seats are held until {{ hold_until }}.' },
    { text: 'Your seats are held until {{ hold_until }}. After that they go back on sale.' },
    { text: 'Your room is held until {{ option_date }}; after that the option lapses.' },
    { text: 'Your basket is saved: {{ cart.items }}.' },
    { text: 'You left {{ item.name }} in your basket.' },
    { text: 'Items stay in your basket for 30 days.' },
    { text: 'Items are not reserved until you pay.' },
    { text: 'The book you reserved is ready. We hold it for 7 days.' },
    { text: 'Your hold on Dune expires on 9 May.' },
    { text: 'We can hold the rooms until 9 May without a deposit.' },
    { text: 'Tables are held for 15 minutes and then given to walk-in guests.' },
    { text: 'A hold of £200 is placed on your card and released within 7 days.' },
    { text: 'Your parcel is held at the depot until 9 May.' },
    { text: 'Your place goes to the next person on the list if you cancel.' },
    { text: 'If you do not confirm by 9 May, your place goes to the waiting list.' },
    { text: 'Please confirm by 9 May, or we will release your place.' },
    { text: 'Someone else may sign for your parcel.' },
    { text: 'Someone else may be able to help: call 01632 960 112.' },
    { text: 'Another reader is waiting for this book, so it can’t be renewed.' },
    { text: 'Your session will expire in 5 minutes. Save your work.' },
    { text: 'Your points expire on 31 December.' },
    { text: 'Your quote is held for 30 days.' },
    { text: 'We can’t keep your data longer than 12 months.' },
    { text: 'We can’t wait to see you on Saturday.' },
    { text: 'Put the basket aside and let the herbs dry.' },
    { text: 'Your order is on hold because the address is incomplete.' },
    { text: 'You may lose your seat if you arrive after 7.20pm.' },
    { text: 'Don’t lose your ticket: you need it to leave the car park.' },
    { text: 'Check out by 11am.' },
    { text: 'Lock your bike before someone takes it.' },
    { text: 'Pay by 9 May to keep your place.' },
    { text: 'The vote was held on 4 May.' },
    { text: 'We hold it for now, and decide in June.' },
    { text: 'We’ve removed the rug from your basket because it is sold out.' },
    { text: 'Your cart is in the shed, and the pony is in the field.' },
    { text: '“We can’t hold it forever” is a line that we never write.' },
    { slot: 'subject', text: 'Your reserved book is ready' },
    { slot: 'cta', text: 'Return to your basket' },
    { slot: 'cta', text: 'Keep my seat' }
  ]
})
