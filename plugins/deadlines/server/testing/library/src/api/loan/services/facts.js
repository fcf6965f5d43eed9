/** A loan's facts: lent, renewed, returned. A loan without a day it was lent on is a draft. */
module.exports = () => ({
  async factsOf(id, trx) {
    const loan = await trx('loans').where({ id }).first();
    if (!loan?.lent_on) return null;
    const renewals = await trx('renewals').where({ loan_id: id }).orderBy('id');
    const events = [
      { name: 'lent', on: loan.lent_on },
      ...renewals.map(({ on, days }) => ({ name: 'renewed', on, amount: days })),
      ...(loan.returned_on ? [{ name: 'returned', on: loan.returned_on }] : []),
    ];
    const facts = { attributes: { kind: loan.kind }, roles: { desk: [loan.desk] }, events };
    return { facts, round: loan.round, closed: Boolean(loan.closed) };
  },
});
