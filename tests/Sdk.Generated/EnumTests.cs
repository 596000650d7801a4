using Pulumi.Kubernetes.Core.V1;
using Aws = Pulumi.Aws;

namespace Platform.Sdk.Generated.Tests;

public class EnumTests
{
    [Fact]
    public void A_value_is_the_text_that_goes_to_the_provider()
    {
        Assert.Equal("ClusterIP", (string)ServiceSpecType.ClusterIP);
        Assert.Equal("LoadBalancer", ServiceSpecType.LoadBalancer.ToString());
        Assert.Equal("public-read", (string)Aws.S3.CannedAcl.PublicRead);
    }

    [Fact]
    public void Values_are_equal_by_their_text()
    {
        var same = ServiceSpecType.ClusterIP;

        Assert.True(same == ServiceSpecType.ClusterIP);
        Assert.True(same != ServiceSpecType.NodePort);
        Assert.Equal(same.GetHashCode(), ServiceSpecType.ClusterIP.GetHashCode());
        Assert.False(default(ServiceSpecType) == ServiceSpecType.ClusterIP);
    }
}
