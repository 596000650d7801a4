using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;
using Pulumi.Gcp.Container;
using Pulumi.Gcp.Container.Inputs;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Apps.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Aws = Pulumi.Aws;
using Gcp = Pulumi.Gcp;
using Random = Pulumi.Random;

namespace Platform.Sdk.Generated.Tests;

public class NamesTests
{
    public static TheoryData<Type, string> Tokens => new()
    {
        { typeof(Cluster), "gcp:container/cluster:Cluster" },
        { typeof(Gcp.Projects.IAMMember), "gcp:projects/iAMMember:IAMMember" },
        { typeof(Gcp.ServiceAccount.Account), "gcp:serviceaccount/account:Account" },
        { typeof(Gcp.PubSub.Topic), "gcp:pubsub/topic:Topic" },
        { typeof(Gcp.BigQuery.DataTransferConfig), "gcp:bigquery/dataTransferConfig:DataTransferConfig" },
        { typeof(Gcp.Compute.SSLPolicy), "gcp:compute/sSLPolicy:SSLPolicy" },
        { typeof(Gcp.Provider), "pulumi:providers:gcp" },
        { typeof(Aws.CloudFront.Distribution), "aws:cloudfront/distribution:Distribution" },
        { typeof(Aws.WafV2.WebAcl), "aws:wafv2/webAcl:WebAcl" },
        { typeof(Aws.SesV2.EmailIdentity), "aws:sesv2/emailIdentity:EmailIdentity" },
        { typeof(Pulumi.Kubernetes.Apps.V1.Deployment), "kubernetes:apps/v1:Deployment" },
        { typeof(Pulumi.Kubernetes.Rbac.V1.Role), "kubernetes:rbac.authorization.k8s.io/v1:Role" },
        { typeof(Pulumi.Kubernetes.ApiRegistration.V1.APIService), "kubernetes:apiregistration.k8s.io/v1:APIService" },
        { typeof(Random.RandomPassword), "random:index/randomPassword:RandomPassword" },
    };

    public static TheoryData<Type, string, Type, string, bool> Inputs => new()
    {
        { typeof(NodePoolArgs), "Cluster", typeof(Input<string>), "cluster", true },
        { typeof(NodePoolArgs), "NodeCount", typeof(Input<int>), "nodeCount", false },
        { typeof(NodePoolArgs), "NodeLocations", typeof(InputList<string>), "nodeLocations", false },
        { typeof(NodePoolArgs), "NodeConfig", typeof(Input<NodePoolNodeConfigArgs>), "nodeConfig", false },
        { typeof(ClusterArgs), "ResourceLabels", typeof(InputMap<string>), "resourceLabels", false },
        { typeof(ClusterNodeConfigArgs), "Taints", typeof(InputList<ClusterNodeConfigTaintArgs>), "taints", false },
        { typeof(Gcp.Monitoring.SloArgs), "Goal", typeof(Input<double>), "goal", true },
        { typeof(Gcp.Compute.Inputs.SubnetworkLogConfigArgs), "FlowSampling", typeof(Input<double>), "flowSampling", false },
        { typeof(Gcp.Logging.Inputs.MetricBucketOptionsExplicitBucketsArgs), "Bounds", typeof(InputList<double>), "bounds", true },
        { typeof(Gcp.Compute.AddressArgs), "IPAddress", typeof(Input<string>), "address", false },
        { typeof(Gcp.Projects.ServiceArgs), "ServiceName", typeof(Input<string>), "service", true },
        { typeof(Gcp.Storage.BucketObjectArgs), "Source", typeof(Input<AssetOrArchive>), "source", false },
        { typeof(Aws.Iam.PolicyArgs), "PolicyDocument", typeof(Input<string>), "policy", true },
        { typeof(Aws.Iam.RolePolicyAttachmentArgs), "Role", typeof(Input<string>), "role", true },
        { typeof(Aws.S3.BucketArgs), "BucketName", typeof(Input<string>), "bucket", false },
        { typeof(Aws.SesV2.EmailIdentityArgs), "EmailIdentityDetails", typeof(Input<string>), "emailIdentity", true },
        { typeof(Aws.CloudWatch.MetricAlarmArgs), "Threshold", typeof(Input<double>), "threshold", false },
        { typeof(Aws.CloudWatch.MetricAlarmArgs), "EvaluationPeriods", typeof(Input<int>), "evaluationPeriods", false },
        { typeof(DeploymentArgs), "Metadata", typeof(Input<ObjectMetaArgs>), "metadata", false },
        { typeof(ContainerPortArgs), "ContainerPortValue", typeof(Input<int>), "containerPort", true },
        { typeof(ServicePortArgs), "TargetPort", typeof(InputUnion<int, string>), "targetPort", false },
        { typeof(ServiceSpecArgs), "Type", typeof(InputUnion<string, ServiceSpecType>), "type", false },
        { typeof(ServiceSpecArgs), "ClusterIPs", typeof(InputList<string>), "clusterIPs", false },
        { typeof(ResourceRequirementsArgs), "Limits", typeof(InputMap<string>), "limits", false },
    };

    public static TheoryData<Type, string, Type> Outputs => new()
    {
        { typeof(Cluster), "Endpoint", typeof(Output<string>) },
        { typeof(Cluster), "MasterAuth", typeof(Output<Gcp.Container.Outputs.ClusterMasterAuth>) },
        { typeof(Gcp.Redis.Instance), "ServerCaCerts", typeof(Output<ImmutableArray<Gcp.Redis.Outputs.InstanceServerCaCert>>) },
        { typeof(Gcp.Compute.Subnetwork), "SecondaryIpRanges", typeof(Output<ImmutableArray<Gcp.Compute.Outputs.SubnetworkSecondaryIpRange>>) },
        { typeof(Gcp.Monitoring.Slo), "Goal", typeof(Output<double>) },
        { typeof(Random.RandomShuffle), "Results", typeof(Output<ImmutableArray<string>>) },
        { typeof(Random.RandomPassword), "Keepers", typeof(Output<ImmutableDictionary<string, string>>) },
        { typeof(Service), "Status", typeof(Output<Pulumi.Kubernetes.Types.Outputs.Core.V1.ServiceStatus>) },
        { typeof(Pulumi.Kubernetes.Apps.V1.Deployment), "Metadata", typeof(Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta>) },
    };

    [Theory]
    [MemberData(nameof(Tokens))]
    public void A_resource_class_bears_its_token_and_the_version_of_the_schema(Type type, string token)
    {
        var (found, version) = Declared.Resource(type);

        Assert.Equal(token, found);
        Assert.Equal(VersionOf(type.Namespace!.Split('.')[1]), version);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void An_input_has_the_official_name_and_type_and_its_name_on_the_wire(
        Type args, string property, Type type, string wire, bool isRequired)
    {
        Assert.Equal(type, args.GetProperty(property)!.PropertyType);
        Assert.Equal((wire, isRequired, false), Declared.Input(args, property));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void An_output_has_the_official_name_and_type(Type resource, string property, Type type) =>
        Assert.Equal(type, resource.GetProperty(property)!.PropertyType);

    [Theory]
    [InlineData(typeof(Gcp.ProviderArgs), "Project", false)]
    [InlineData(typeof(Gcp.ProviderArgs), "DefaultLabels", true)]
    [InlineData(typeof(Gcp.ProviderArgs), "UserProjectOverride", true)]
    [InlineData(typeof(Aws.ProviderArgs), "Region", false)]
    [InlineData(typeof(Aws.ProviderArgs), "DefaultTags", true)]
    [InlineData(typeof(Aws.ProviderArgs), "MaxRetries", true)]
    [InlineData(typeof(Pulumi.Kubernetes.ProviderArgs), "KubeConfig", false)]
    [InlineData(typeof(Pulumi.Kubernetes.ProviderArgs), "EnableServerSideApply", true)]
    public void A_providers_inputs_go_as_JSON_unless_they_are_text(Type args, string property, bool isJson) =>
        Assert.Equal(isJson, Declared.Input(args, property).IsJson);

    private static string VersionOf(string package)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Platform.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        using var schema = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(folder.FullName, "infra/sdk/schemas", $"{package.ToLowerInvariant()}.json")));
        return schema.RootElement.GetProperty("version").GetString()!;
    }
}
