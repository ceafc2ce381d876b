/** label | sentence, as people write them: with and without apostrophes, capitals and full stops. */
export const sentences = `
neg|It was not good
neg|not good
neg|Wasn't helpful at all
neg|They don't answer clearly
neg|dont trust the answers
neg|Never a clear reply
neg|Neither quick nor clear
neg|No clarity about deadlines
neg|Without respect
neg|They lack empathy
neg|It did not solve my problem
neg|I am not satisfied with the service
neg|Nobody helped me
neg|Nothing was fixed
neg|Too slow
neg|soooo slow
neg|My ticket was ignored for two weeks
neg|Terrible service
neg|The system crashes every day
neg|I had to chase them three times
neg|Polite, but always late
neg|Good people but the process is confusing
neg|They should reply faster
neg|Could be better
neg|Reply faster and with more clarity
neg|More transparency please
neg|Needs improvement
neg|It takes forever to get an approval
neg|Rude on the phone
neg|Waste of time
neg|I wouldn't recommend them
neg|👎👎
neg|Delayed again 😠
neg|Hardly ever helpful
neg|The report was full of errors
neg|They leave us waiting without an answer
pos|It was good
pos|Excellent work
pos|Very helpful and friendly
pos|Quick and clear answers
pos|They solved my problem the same day
pos|No complaints
pos|Not bad
pos|No problems so far
pos|Never had any issues with them
pos|No, it was great
pos|Not only fast but also very kind
pos|Always on time
pos|Thanks for the support!
pos|Much better than last quarter
pos|Response time improved a lot
pos|It was slow at first, but now it is quick and reliable
pos|great👍
pos|👏
pos|Love it :)
pos|Keep up the good work
pos|Can't complain
pos|Knowledgeable and patient team
pos|goood job
pos|They went above and beyond
pos|Easy to work with
pos|I trust their guidance
pos|The new portal is simple
pos|Couldn't be better
neu|I opened a ticket on Monday
neu|I used the service once
neu|They handle payroll
neu|We talk by email
neu|The request went through the portal
neu|I asked for a new laptop in March
neu|Good morning
neu|It looks like the form has changed
neu|The report comes out every Friday
neu|Attached is the invoice
neg|A little slow
neg|Still no answer
neg|Always available, but they rarely solve anything
neg|Not very good
pos|I like the team
pos|They never delay anything
pos|Fixed all the errors in the report
neu|It was okay
neu|Neither good nor bad
`;
