// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the template language under test
import { describe, expect, it } from 'vitest'
import { lex } from '../../src/template/lex.ts'
import type { TokenValue } from '../../src/template/token.ts'

/** Paths and expressions whose value proves something of this kind, and near-misses that don't. */
interface Kind {
  readonly is: string
  readonly isNot: string
}

const kinds: Readonly<Record<TokenValue, Kind>> = {
  quantity: {
    is: `
      stock; Stock; STOCK; product.stock; product_stock; productStock; stock_level; stockCount; inventory;
      variant.inventory_quantity; product.inventoryLevel.available; qty; item.qty; quantity; line.quantity; remaining;
      seats_left; seatsLeft; seats_remaining; remaining_seats; available_seats; spots_left; places_left; slots; vacancies;
      tickets_left; ticketsRemaining; credits; user.credits; points; contact.points; loyalty_points; loyaltyPoints;
      points_balance; loyalty.points; miles_balance; item_count; cart.item_count; order_count; total_items; num_orders;
      number_of_seats; no_of_nights_points; viewers; viewers_now; stock_today; people_watching; number_of_children; visitsCount; units_left; contact_attr_stock;
      contact.custom.stock; lines.size; order.items.length; lines | size; cart.items | length; items | count;
      bestand; Lagerbestand; Anzahl; places_restantes; quantité; cantidad; existencias; quantità; posti; aantal; voorraad;
      quantidade; estoque; ilość; antal; määrä; varasto; stok; adet; 数量; 在庫; количество`,
    isNot: `
      product.size; shoe_size; shirt.size; hair_length; stock_url; stock_symbol.code; stock_image; points_url; points_expiry;
      credits_expire_at; days_left; hours_remaining; weeks_left; time_left; amount_remaining; balance_left; available_from;
      available_until; number; order_number; phone_number; account.number; seat_number; discount; account; country; county; loop.count; foreach.count;
      counter.name; viewer.name; seats_label; places_map_url; first_name; code`
  },
  moment: {
    is: `
      ends_at; endsAt; offer.ends_at; end_date; endDate; ENDDATE; expires; expires_at; expiry; expiry_date; expiration_date;
      expiryDate; deadline; Deadline; due_date; due; payment_due_date; valid_until; validUntil; valid_through; cutoff;
      cut.cutoff; eta; delivery_date; deliveryDate; delivery.date; estimated_delivery; arrival_date; departure_time;
      appointment; appointment.date; appointment_time; renews_at; renewal_date; renews_on; hold_until; order_by; reply_by;
      best_before; starts_at; start_time; event.starts_at; event_date; booking.date; checkin; check_in; scheduled_at;
      scheduled_for; expected_on; expected_at; closing_date; last_day; last_day_to_order; date; today; days_left;
      hours_remaining; hoursLeft; days_until_renewal; minutes_left; time_left; trial_days_left; credits_expire_at;
      points_expiry; available_from; invoice.due_date; x | date: "%d %B"; expires_at | date: "%d %B"; x | strftime('%d');
      formatDate x 'D MMM'; x | date_format; order.x | format_date; x.strftime('%d %B'); Ablaufdatum; Lieferdatum; Frist;
      échéance; date_fin; fecha; vencimiento; scadenza; vervaldatum; leverdatum; prazo; termin; udløb; eräpäivä; tarih;
      határidő; срок; 期限; 日期`,
    isNot: `
      date_of_birth; birthday; birth_date; birthdate; Geburtsdatum; ordered_at; order_date; created_at; date_joined;
      updated_at; last_order_date; last_login_at; signup_date; days_since; days_since_last_order; timezone; time_zone;
      reading_time; date_format; expiry_url; deadline_url; delivery_address; delivery.method; delivery_fee; update_url;
      end_user.email; year; duedilligence; candidate; updates; first_time_offer.url; first_name; appointment.location`
  },
  money: {
    is: `
      price; Price; product.price; productPrice; PRODUCTPRICE; price_now; sale_price; total; order.total; orderTotal;
      ORDER_TOTAL; order.total_price; subtotal; grand_total; amount; amount_due; amountDue; balance_due; total_due;
      amount_remaining; balance; account.balance; account_balance; credit_balance; store_credit; discount; discount_amount;
      discount_percent; percent_off; amount_off; refund; refund_amount; refund.amount; saved; savings; total_savings;
      shipping_cost; delivery_fee; late_fee; fee; deposit; cashback; price.amount; price.value; price.formatted; price_eur;
      total.display; price_incl_vat; remaining_balance; x | money; cart.total | money; x | money_with_currency;
      x | currency; x | format_currency; number_to_currency x; formatCurrency total; Preis; Gesamtbetrag; Rabatt;
      prix; montant; remise; precio; importe; descuento; prezzo; sconto; prijs; bedrag; korting; preço; desconto; cena;
      rabat; belopp; hinta; alennus; fiyat; indirim; цена; скидка; 价格; 価格`,
    isNot: `
      discount_code; discount.code; coupon; price_list_url; price_url; currency; total_items; total_points; total_count;
      points_balance; miles_balance; balance_url; refund_url; refund_policy_url; payment_method; payment_date; due_date;
      fee_date.url; feedback; freedom; prize; amount_of_seats; discount_expires_at; cost_center_id; deposit_due_date;
      saved_items; product.name; first_name; tax_id; saved_search`
  },
  object: {
    is: `
      product; product.name; product.title; productName; product_name; PRODUCTNAME; product.description; product.url;
      item; item.name; item.title; items; order; order.name; order.number; orderNumber; order_number; order.status;
      order.note; line.title; line_item.name; variant.title; cart; cart.checkout_url; wishlist; basket;
      last_product; last_order; last_item; last_purchase; last_article; lastProduct; course.title; ticket.type;
      booking.reference; reservation.number; invoice.number; recommendations; recs; collection.title; subscription.name;
      gift_card; prescription; event.product_name; params.product_name; event.ProductName; Produktname; nom_produit;
      nombre_producto; nome_prodotto; bestellung.nummer; commande.numero; 商品.名前`,
    isNot: `
      product.price; product.stock; order.total; order.created_at; order_date; ordered_at; item_count; items | size;
      order.customer.email; order.customer.first_name; order.delivery_date; last_name; last_visit; last_login; last_order_date;
      plan; x; campaign.name; shop.name; unsubscribe_url; border; disorder; production.site; first_name`
  },
  event: {
    is: `
      last_visit; lastVisit; last_login; last_login_at; last_seen; last_seen_at; last_active; last_activity; last_order_date;
      last_purchase_date; last_opened; days_since; days_since_last_order; months_since_visit; time_since_signup; ordered_at;
      orderedAt; order_date; orderDate; purchased_at; purchase_date; requested_at; created_at; createdAt; order.created_at;
      updated_at; signed_up_at; signup_date; signed_on; joined_on; date_joined; joinedAt; cancelled_at; shipped_at;
      shipped_on; opened_at; clicked_at; paid_at; sent_at; bought_on; abandoned_at; cart.abandoned_at; registered_on;
      registration_date; completed_at; first_visit; days_inactive; order.placed_at; x | timesince; x | time_ago;
      time_ago_in_words x`,
    isNot: `
      member_since; expires_at; starts_at; scheduled_at; scheduled_for; expected_on; event.name; event.date; visit_url;
      visitor.name; visited_country.code; last_name; last_product; feed; speed; need_at_least.url; red; seed_name; date;
      delivery_date; next_visit; since.url; first_name`
  },
  segment: {
    is: `
      tier; Tier; customer.tier; loyalty.tier; loyaltyTier; tier_name; tier.name; plan; plan_name; planName; plan.name;
      subscription.plan; segment; segment_name; membership; membership_level; membershipLevel; level; user.level;
      membership_status; loyalty_status; vip_status; member_since; memberSince; customer_since; customer_group; cohort;
      persona; stufe; niveau; nivel; livello; taso; seviye; уровень`,
    isNot: `
      stock_level; inventory_level; plan.price; plan_price; plan_expires_at; plan.url; membership_number; membership_url;
      tier_points; level_url; floor_plan; seating_plan; difficulty_level; street_level; frontier; planet; order.status; status;
      first_name`
  },
  person: {
    is: `
      inviter; inviter.name; inviter_name; inviterFirstName; author; author.name; agent; agent.first_name; agentName;
      sender; sender.name; sender_first_name; driver; driver.name; doctor; doctor.last_name; owner.firstname; referrer.name;
      teacher_name; speaker; speaker.name; account_manager; sales_rep_name; photographer_name; child.name; pet_name; friend_name;
      remitente.nombre; absendername; arzt.name; gift_recipient_name`,
    isNot: `
      driver.phone; number_of_children; author.url; sender.email; agent.phone; doctor.address; speaker_photo; inviter_id; list.name;
      organization.name; product.name; order.name; customer.name; first_name; name; authorization; agenda; drive_url;
      school.name`
  },
  name: {
    is: `
      first_name; firstName; FNAME; last_name; name; full_name; customer.first_name; subscriberFirstName; contact.name;
      recipient.first; user.name; lead.First Name; order.customer.name; prenom; vorname; nombre; nome; voornaam; imię; navn;
      etunimi; isim; jméno; keresztnév; имя; 姓名; 名前`,
    isNot: `
      product.name; campaign.name; inviter.first_name; sender.name; pet.name; company.name; plan.name; title; x; email;
      username; file_name; host_name`
  },
  unknown: {
    is: `
      x; foo; value; email; contact.email; customer.phone; shipping_address.city; order.customer.email; city; country;
      language; birthday; date_of_birth; timezone; company; username; url; unsubscribe_url; discount_code; coupon; code;
      campaign.name; shop.name; list.name; sender.email; custom_attribute.tea; year; status; currency; weather; label;
      toString; constructor; __proto__`,
    isNot: `
      stock; expires_at; price; product.name; last_visit; tier; inviter; first_name; points; deadline; total; order.number`
  }
}

describe.each(Object.entries(kinds))('a value that is a %s:', (kind, { is, isNot }) => {
  it.each(list(is))('%s', (expression) => {
    expect(kindOf(expression)).toBe(kind)
  })
  it.each(list(isNot))('and not %s', (expression) => {
    expect(kindOf(expression)).not.toBe(kind)
  })
  it('has twenty examples and ten near-misses', () => {
    expect(list(is).length).toBeGreaterThanOrEqual(20)
    expect(list(isNot).length).toBeGreaterThanOrEqual(10)
  })
})

function kindOf(expression: string): TokenValue | undefined {
  return lex(`{{ ${expression} }}`)[0]?.value
}

function list(text: string): string[] {
  return text
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean)
}
