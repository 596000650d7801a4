namespace Platform.Infra.Tests.Amazon.Mail;

[Collection(EnvironmentCollection.Name)]
public sealed class ShopMailTests
{
    [Fact]
    public async Task Mails_are_signed_and_the_domain_says_who_may_send_for_it()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal("mail.shop.example", cloud.Input("shop-mail-identity", "emailIdentity"));
        for (var index = 0; index < 3; index++)
        {
            Assert.Equal(
                ($"token-{index}._domainkey.mail.shop.example", $"token-{index}.dkim.amazonses.com"),
                (cloud.Input($"shop-mail-dkim-{index}", "name"), Assert.Single(cloud.Items($"shop-mail-dkim-{index}", "records"))));
        }

        Assert.Equal(["v=DMARC1; p=reject; adkim=s; aspf=r"], cloud.Items("shop-mail-dmarc", "records"));
        Assert.Equal("bounce.mail.shop.example", cloud.Input("shop-mail-from", "mailFromDomain"));
        Assert.Equal(["10 feedback-smtp.eu-west-1.amazonses.com"], cloud.Items("shop-mail-from-mx", "records"));
    }

    [Fact]
    public async Task Nothing_is_sent_without_TLS_or_to_whom_mails_came_back_from_or_who_complained()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal(["tlsPolicy=REQUIRE"], cloud.Texts("shop-mail-configuration", "deliveryOptions"));
        Assert.Equal(["BOUNCE", "COMPLAINT"], cloud.Items("shop-mail-configuration", "suppressionOptions", "suppressedReasons"));
        Assert.Equal(["BOUNCE", "COMPLAINT"], cloud.Items("shop-mail-suppression", "suppressedReasons"));
        Assert.Equal("ml-platform-test", cloud.Input("shop-mail-identity", "configurationSetName"));
    }

    [Fact]
    public async Task What_came_back_is_told_to_the_default_bus_and_kept_for_Mail()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal(
            "arn:aws:events:eu-west-1:111122223333:event-bus/default",
            cloud.Input("shop-mail-told", "eventDestination", "eventBridgeDestination", "eventBusArn"));
        Assert.Equal(["BOUNCE", "COMPLAINT", "REJECT"], cloud.Items("shop-mail-told", "eventDestination", "matchingEventTypes"));
        Assert.Equal(("shop-mail-came-back", "arn:aws:shop-mail-feedback"), (cloud.Input("shop-mail-came-back-kept", "rule"), cloud.Input("shop-mail-came-back-kept", "arn")));
        Assert.Equal(
            "arn:aws:shop-mail-came-back",
            Assert.Single(cloud.Statements("shop-mail-feedback-policy", "policy")).GetProperty("Condition").GetProperty("ArnEquals").GetProperty("aws:SourceArn").GetString());
    }

    [Fact]
    public async Task A_service_sends_as_itself_from_the_domain_and_reads_what_came_back()
    {
        var cloud = await Sites.MadeAsync(then: site => site.LetSendMail("mail", "1234567890"));
        var trusted = Assert.Single(cloud.Statements("mail-mail-role", "assumeRolePolicy")).GetProperty("Condition").GetProperty("StringEquals");
        var rights = cloud.Statements("mail-mail-rights", "policy");

        Assert.Equal(("1234567890", "mail.shop.example"), (trusted.GetProperty("accounts.google.com:sub").GetString(), trusted.GetProperty("accounts.google.com:oaud").GetString()));
        Assert.Equal(
            [
                "Allow ses:SendEmail on arn:aws:shop-mail-identity arn:aws:shop-mail-configuration",
                "Allow sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes on arn:aws:shop-mail-feedback",
            ],
            cloud.Rights("mail-mail-rights"));
        Assert.Equal("*@mail.shop.example", rights[0].GetProperty("Condition").GetProperty("StringLike").GetProperty("ses:FromAddress").GetString());
    }
}
