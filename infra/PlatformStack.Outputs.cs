using Pulumi;

namespace Platform.Infra;

/// <content>What the stack tells: <c>pulumi stack output NAME</c>.</content>
public sealed partial class PlatformStack
{
    /// <summary>The serving cluster's name: <c>gcloud container clusters get-credentials NAME --dns-endpoint</c>.</summary>
    [Output("clusterName")]
    public Output<string> ClusterName { get; private set; }

    /// <summary>The host name of the control plane; whoever asks it shows an identity.</summary>
    [Output("clusterEndpoint")]
    public Output<string> ClusterEndpoint { get; private set; }

    /// <summary>Where images are pushed to, without a service's name.</summary>
    [Output("imageRepository")]
    public Output<string> ImageRepository { get; private set; }

    /// <summary>Where a tool such as Power BI finds the shop's figures, as JSON: project, location, dataset and views.</summary>
    [Output("kpiConnection")]
    public Output<string> KpiConnection { get; private set; }

    /// <summary>The gateway's address, IPv4: where the origin's record points to.</summary>
    [Output("originAddress")]
    public Output<string> OriginAddress { get; private set; }

    /// <summary>Who says that an image was released: <c>gcloud container binauthz attestations sign-and-create --attestor NAME</c>.</summary>
    [Output("attestor")]
    public Output<string> Attestor { get; private set; }

    /// <summary>The full name of the provider that CI shows its token to; empty without federation.</summary>
    [Output("githubProvider")]
    public Output<string> GitHubProvider { get; private set; }

    /// <summary>The account that CI previews as; empty without federation.</summary>
    [Output("previewIdentity")]
    public Output<string> PreviewIdentity { get; private set; }

    /// <summary>The account as which CI searches for drift; empty without federation.</summary>
    [Output("driftIdentity")]
    public Output<string> DriftIdentity { get; private set; }

    /// <summary>The account that CI deploys as; empty without federation.</summary>
    [Output("deployIdentity")]
    public Output<string> DeployIdentity { get; private set; }

    /// <summary>The services that were found, parted by spaces.</summary>
    [Output("services")]
    public Output<string> ServiceNames { get; private set; }

    /// <summary>Where the shop asks: <c>https://ml.DOMAIN</c>.</summary>
    [Output("siteUrl")]
    public Output<string> SiteUrl { get; private set; }

    /// <summary>For a shop that prefers <c>/ml/*</c> on a distribution of its own: origins, behaviours and the function, JSON.</summary>
    [Output("siteOwnDistribution")]
    public Output<string> SiteOwnDistribution { get; private set; }

    /// <summary>The EventBridge bus that takes the site's orders and product events.</summary>
    [Output("siteEventBus")]
    public Output<string> SiteEventBus { get; private set; }

    /// <summary>The S3 bucket that the site drops its catalogue in.</summary>
    [Output("siteCatalogueBucket")]
    public Output<string> SiteCatalogueBucket { get; private set; }
}
