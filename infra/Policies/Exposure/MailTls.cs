using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Exposure;

/// <summary>Mails leave encrypted.</summary>
public sealed class MailTls() : Policy(
    "mail-tls",
    title: "Mails leave encrypted",
    why: "Between mail servers anybody can read them otherwise.",
    mend: "Set deliveryOptions.tlsPolicy of the configuration set to REQUIRE.",
    "aws:sesv2/configurationSet:ConfigurationSet")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("deliveryOptions.tlsPolicy").MustBe("REQUIRE");
}
