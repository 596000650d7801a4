using System.Globalization;
using Pulumi;

namespace Platform.Conformance.Program;

/// <summary>Two thousand resources in a hundred chains; its twin is <c>../node/twin/many.js</c>.</summary>
internal sealed class ManyStack : Stack
{
    private const int Chains = 100;
    private const int Length = 20;

    public ManyStack()
    {
        for (var chain = 0; chain < Chains; chain++)
            Declare(chain.ToString(CultureInfo.InvariantCulture));
    }

    private static void Declare(string chain)
    {
        Store? before = null;
        for (var link = 0; link < Length; link++)
        {
            var options = new CustomResourceOptions();
            if (before is not null && link % 5 == 0)
                options.DependsOn.Add(before);
            before = new Store($"store-{chain}-{link}", new StoreArgs
            {
                Size = link,
                Title = before is null ? $"chain-{chain}" : before.Title,
                Tags = { ["chain"] = chain, ["link"] = link.ToString(CultureInfo.InvariantCulture) },
            }, options);
        }
    }
}
