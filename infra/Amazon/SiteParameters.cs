using Pulumi;
using Pulumi.Aws.Ssm;

namespace Platform.Infra.Amazon;

/// <summary>Tells the site where everything is: parameters below <c>/ml-platform/STACK/site/</c>, which change with the stack.</summary>
internal sealed class SiteParameters : ComponentResource
{
    public SiteParameters(string name, SiteParametersArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:SiteParameters", name, options)
    {
        foreach (var (key, (value, says)) in args.Values.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            _ = new Parameter($"{name}-{key}", new ParameterArgs
            {
                Name = $"/ml-platform/{Deployment.Instance.StackName}/site/{key}", Type = "String", Tier = "Intelligent-Tiering", Value = value, Description = says,
            }, new CustomResourceOptions { Parent = this });
        }

        RegisterOutputs();
    }
}
