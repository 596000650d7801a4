using Pulumi;
using Pulumi.Aws.Kms;

namespace Platform.Infra.Amazon.Access;

/// <summary>The account's own key of a region, new every year, for alarms, logs and parameters.</summary>
internal sealed class SiteKey : ComponentResource
{
    private const int DaysBeforeDeletion = 30;

    public SiteKey(string name, SiteKeyArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:SiteKey", name, options)
    {
        var account = args.Settings.Amazon.Account;
        var key = new Key($"{name}-key", new KeyArgs
        {
            Description = "Alarms, logs and parameters of the platform at the shop's site.",
            EnableKeyRotation = true,
            DeletionWindowInDays = DaysBeforeDeletion,
            Policy = AccessPolicy.Of(
            [
                // Without this the account could lock itself out of its own key: it is what AWS gives a key without a policy.
                new AccessStatement
                {
                    Principals = new Dictionary<string, Input<string>> { ["AWS"] = $"arn:aws:iam::{account}:root" },
                    Actions = ["kms:*"],
                    Resources = ["*"],
                },
                .. args.Ringers.Select(ringer => new AccessStatement
                {
                    Principals = AccessStatement.Service(ringer),
                    Actions = ["kms:Decrypt", "kms:GenerateDataKey*"],
                    Resources = ["*"],
                    Conditions = AccessStatement.When("StringEquals", "aws:SourceAccount", account),
                }),
                new AccessStatement
                {
                    Principals = AccessStatement.Service($"logs.{args.Region}.amazonaws.com"),
                    Actions = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
                    Resources = ["*"],
                    Conditions = AccessStatement.When("ArnLike", "kms:EncryptionContext:aws:logs:arn", $"arn:aws:logs:{args.Region}:{account}:*"),
                },
            ]),
        }, new CustomResourceOptions { Parent = this, Protect = args.Settings.Protect });
        (Id, Arn) = (key.KeyId, key.Arn);
        RegisterOutputs(new Dictionary<string, object?> { ["arn"] = Arn });
    }

    public Output<string> Id { get; }

    public Output<string> Arn { get; }
}
