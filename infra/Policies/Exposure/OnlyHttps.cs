using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Exposure;

/// <summary>Shoppers and origins are spoken with by HTTPS only.</summary>
public sealed class OnlyHttps() : Policy(
    "https-only",
    title: "Shoppers and origins are spoken with by HTTPS only",
    why: "A page that is fetched without can be changed on its way.",
    mend: "Set viewerProtocolPolicy of every behaviour to https-only or redirect-to-https, and originProtocolPolicy to https-only.",
    Kinds.Distribution)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var edge = Place.In(resource);
        return
        [
            .. edge.At("orderedCacheBehaviors").Items.Prepend(edge.At("defaultCacheBehavior")).SelectMany(behaviour => behaviour.At("viewerProtocolPolicy")
                .Must("https-only or redirect-to-https", place => place.Text is "https-only" or "redirect-to-https")),
            .. edge.At("origins").Items.Select(origin => origin.At("customOriginConfig")).Where(origin => origin.IsThere)
                .SelectMany(origin => origin.At("originProtocolPolicy").MustBe("https-only")),
        ];
    }
}
