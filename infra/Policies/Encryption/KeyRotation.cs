using Platform.Infra.Preview.Graph;
using System.Globalization;

namespace Platform.Infra.Policies.Encryption;

/// <summary>Keys are made anew every ninety days.</summary>
public sealed class KeyRotation() : Policy(
    "key-rotation",
    title: "Keys are made anew every ninety days",
    why: "What was once encrypted with a key that is lost is bounded by its age.",
    mend: "Set rotationPeriod to 7776000s at most; for a key of AWS enableKeyRotation.",
    Kinds.CryptoKey, Kinds.AwsKey)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var key = Place.In(resource);
        if (resource.Type == Kinds.AwsKey)
            return key.At("customerMasterKeySpec").Text is null or "SYMMETRIC_DEFAULT" ? key.At("enableKeyRotation").MustBe(true) : [];
        // Google turns only those keys that encrypt and decrypt; what signs is replaced by hand.
        return key.At("purpose").Text is null or "ENCRYPT_DECRYPT"
            ? key.At("rotationPeriod").Must("7776000s at most", place => Seconds(place.Text) is > 0 and <= 7_776_000)
            : [];
    }

    private static double? Seconds(string? text) => text is [.. var number, 's']
        && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
}
