using System.Text.Json;
using Platform.Infra.Configuration;
using Platform.Infra.Google;
using Platform.Infra.Preview.Graph;
using Pulumi;
using Pulumi.Utilities;

namespace Platform.Infra.Tests.Google;

[Collection(EnvironmentCollection.Name)]
public sealed class ServingClusterTests
{
    private const string Cluster = "serving-cluster";

    [Fact]
    public async Task It_makes_a_cluster_three_pools_and_who_their_nodes_are() => Assert.Equal(
        [
            "serving-burst-pool", "serving-cluster", "serving-jobs-pool", "serving-kubernetes", "serving-nodes-account", "serving-nodes-images",
            "serving-nodes-node", "serving-serving-pool",
        ],
        (await MadeAsync()).Names.Where(name => name.StartsWith("serving-", StringComparison.Ordinal)));

    [Fact]
    public async Task It_is_regional_and_nobody_reaches_it_from_outside_without_an_identity()
    {
        var cloud = await MadeAsync();

        Assert.Equal("europe-west1", cloud.Input(Cluster, "location"));
        Assert.Equal(["europe-west1-b", "europe-west1-c"], cloud.Items(Cluster, "nodeLocations"));
        Assert.Equal(("net-network-id", "net-nodes-id"), (cloud.Input(Cluster, "network"), cloud.Input(Cluster, "subnetwork")));
        Assert.Equal("VPC_NATIVE", cloud.Input(Cluster, "networkingMode"));
        Assert.Equal(true, cloud.Input(Cluster, "privateClusterConfig", "enablePrivateNodes"));
        Assert.Equal(true, cloud.Input(Cluster, "privateClusterConfig", "enablePrivateEndpoint"));
        Assert.Equal("shop-ml-test.svc.id.goog", cloud.Input(Cluster, "workloadIdentityConfig", "workloadPool"));
        Assert.Equal("REGULAR", cloud.Input(Cluster, "releaseChannel", "channel"));
        Assert.Equal(false, cloud.Input(Cluster, "masterAuth", "clientCertificateConfig", "issueClientCertificate"));
        Assert.Equal(true, cloud.Input(Cluster, "deletionProtection"));
    }

    [Fact]
    public async Task Its_secrets_are_encrypted_with_a_key_of_ours_and_only_released_images_run()
    {
        var cloud = await MadeAsync();

        Assert.Equal(["keyName=keys-cluster-secrets-id", "state=ENCRYPTED"], cloud.Texts(Cluster, "databaseEncryption"));
        Assert.Equal("PROJECT_SINGLETON_POLICY_ENFORCE", cloud.Input(Cluster, "binaryAuthorization", "evaluationMode"));
        Assert.Equal(["mode=BASIC", "vulnerabilityMode=VULNERABILITY_DISABLED"], cloud.Texts(Cluster, "securityPostureConfig"));
        Assert.Equal("keys-nodes-id", cloud.Input(Cluster, "nodeConfig", "bootDiskKmsKey"));
    }

    [Fact]
    public async Task Nobody_comes_in_by_an_old_door()
    {
        var cloud = await MadeAsync();

        Assert.Equal((false, false, true), (cloud.Input(Cluster, "enableLegacyAbac"), cloud.Input(Cluster, "enableKubernetesAlpha"), cloud.Input(Cluster, "enableShieldedNodes")));
        Assert.Equal("LIMITED", cloud.Input(Cluster, "anonymousAuthenticationConfig", "mode"));
        Assert.Equal(
            ["enableInsecureBindingSystemAuthenticated=False", "enableInsecureBindingSystemUnauthenticated=False"], cloud.Texts(Cluster, "rbacBindingConfig"));
        Assert.Equal(
            (false, true),
            (cloud.Input(Cluster, "masterAuthorizedNetworksConfig", "gcpPublicCidrsAccessEnabled"),
                cloud.Input(Cluster, "masterAuthorizedNetworksConfig", "privateEndpointEnforcementEnabled")));
    }

    [Fact]
    public async Task Buckets_appear_as_folders_metrics_are_collected_and_pods_scale_fast()
    {
        var cloud = await MadeAsync();

        Assert.Equal(true, cloud.Input(Cluster, "addonsConfig", "gcsFuseCsiDriverConfig", "enabled"));
        Assert.Equal(true, cloud.Input(Cluster, "secretManagerConfig", "enabled"));
        Assert.Equal(true, cloud.Input(Cluster, "monitoringConfig", "managedPrometheus", "enabled"));
        Assert.Equal("ADVANCED_DATAPATH", cloud.Input(Cluster, "datapathProvider"));
        Assert.Equal("CHANNEL_STANDARD", cloud.Input(Cluster, "gatewayApiConfig", "channel"));
        Assert.Equal("PERFORMANCE", cloud.Input(Cluster, "podAutoscaling", "hpaProfile"));
        Assert.Equal(true, cloud.Input(Cluster, "controlPlaneEndpointsConfig", "dnsEndpointConfig", "allowExternalTraffic"));
    }

    [Fact]
    public async Task Production_is_spread_over_three_zones()
    {
        using var repository = new RepositoryCopy();
        var stack = (await repository.PreviewAsync("prod")).Graph.Stacks[0];

        Assert.All(
            ["serving-cluster", "serving-serving-pool", "serving-burst-pool", "serving-jobs-pool"],
            name => Assert.Equal(3, Assert.IsType<PropertyValue.ListValue>(
                Assert.Single(stack.Resources, resource => resource.Name == name).Inputs.At("nodeLocations")).Items.Length));
    }

    [Fact]
    public async Task Only_the_networks_that_are_named_may_reach_the_control_plane_by_address()
    {
        var settings = Examples.Settings with { AuthorisedNetworks = [new AuthorisedNetwork { Name = "office", Range = "10.8.0.0/16" }] };
        var cloud = await MadeAsync(settings);

        Assert.Equal(["cidrBlock=10.8.0.0/16", "displayName=office"], cloud.Texts(Cluster, "masterAuthorizedNetworksConfig", "cidrBlocks", "0"));
    }

    [Theory]
    [InlineData("serving", false, 1.0, 12.0, "BALANCED")]
    [InlineData("burst", true, 0.0, 6.0, "ANY")]
    [InlineData("jobs", true, 0.0, 4.0, "ANY")]
    public async Task A_pool_scales_over_the_zones_and_its_nodes_are_shielded(string pool, bool spot, double least, double most, string policy)
    {
        var cloud = await MadeAsync();
        var name = $"serving-{pool}-pool";

        Assert.Equal(Cluster, cloud.Input(name, "cluster"));
        Assert.Equal(["europe-west1-b", "europe-west1-c"], cloud.Items(name, "nodeLocations"));
        Assert.Equal((least, most), (cloud.Input(name, "autoscaling", "minNodeCount"), cloud.Input(name, "autoscaling", "maxNodeCount")));
        Assert.Equal(policy, cloud.Input(name, "autoscaling", "locationPolicy"));
        Assert.Equal(["autoRepair=True", "autoUpgrade=True"], cloud.Texts(name, "management"));
        Assert.Equal(spot, cloud.Input(name, "nodeConfig", "spot"));
        Assert.Equal("serving-nodes@shop-ml-test.iam.gserviceaccount.com", cloud.Input(name, "nodeConfig", "serviceAccount"));
        Assert.Equal(["enableIntegrityMonitoring=True", "enableSecureBoot=True"], cloud.Texts(name, "nodeConfig", "shieldedInstanceConfig"));
        Assert.Equal(("COS_CONTAINERD", "keys-nodes-id"), (cloud.Input(name, "nodeConfig", "imageType"), cloud.Input(name, "nodeConfig", "bootDiskKmsKey")));
        Assert.Equal("FALSE", cloud.Input(name, "nodeConfig", "kubeletConfig", "insecureKubeletReadonlyPortEnabled"));
        Assert.Equal("GKE_METADATA", cloud.Input(name, "nodeConfig", "workloadMetadataConfig", "mode"));
        Assert.Equal([$"platform/pool={pool}"], cloud.Texts(name, "nodeConfig", "labels"));
        Assert.Equal(spot ? "NO_SCHEDULE" : null, cloud.Input(name, "nodeConfig", "taints") is null ? null : cloud.Input(name, "nodeConfig", "taints", "0", "effect"));
    }

    [Fact]
    public async Task Nodes_may_log_measure_and_pull_and_nothing_else()
    {
        var cloud = await MadeAsync();
        const string member = "serviceAccount:serving-nodes@shop-ml-test.iam.gserviceaccount.com";

        Assert.Equal(("roles/container.defaultNodeServiceAccount", member), (cloud.Input("serving-nodes-node", "role"), cloud.Input("serving-nodes-node", "member")));
        Assert.Equal(("roles/artifactregistry.reader", member), (cloud.Input("serving-nodes-images", "role"), cloud.Input("serving-nodes-images", "member")));
        Assert.Equal("images-images", cloud.Input("serving-nodes-images", "repository"));
        Assert.Equal("serving-nodes@shop-ml-test.iam.gserviceaccount.com", cloud.Input(Cluster, "nodeConfig", "serviceAccount"));
    }

    [Fact]
    public async Task What_it_costs_is_labelled_with_who_pays() => Assert.Equal(
        ["cost-centre=machine-learning", "owner=ml-platform", "service=platform", "stack=test"],
        (await MadeAsync()).Texts(Cluster, "resourceLabels"));

    [Fact]
    public async Task Workloads_reach_it_by_its_name_as_whoever_runs_the_program()
    {
        var cloud = await MadeAsync();
        using var config = JsonDocument.Parse((string)cloud.Input("serving-kubernetes", "kubeconfig")!);

        Assert.Equal($"https://{Cloud.Endpoint}", config.RootElement.GetProperty("clusters")[0].GetProperty("cluster").GetProperty("server").GetString());
        Assert.Equal("gke-gcloud-auth-plugin", config.RootElement.GetProperty("users")[0].GetProperty("user").GetProperty("exec").GetProperty("command").GetString());
        Assert.DoesNotContain("token", (string)cloud.Input("serving-kubernetes", "kubeconfig")!, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_way_to_the_cluster_is_a_secret()
    {
        var config = KubeConfig.Of(Output.Create("cluster"), Output.Create(Cloud.Endpoint));

        Assert.True(await Output.IsSecretAsync(config));
        Assert.Contains(Cloud.Endpoint, await OutputUtilities.GetValueAsync(config), StringComparison.Ordinal);
    }

    private static async Task<Cloud> MadeAsync(Settings? settings = null)
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() => _ = Examples.Cluster(GoogleCloud.Create(Examples.Settings), settings));
        return cloud;
    }
}
