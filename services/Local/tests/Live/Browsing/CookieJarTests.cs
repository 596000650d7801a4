using System.Buffers;
using System.Text;
using Platform.Local.Live.Browsing;

namespace Platform.Local.Tests.Live.Browsing;

public sealed class CookieJarTests
{
    [Fact]
    public void What_was_set_last_is_sent_and_what_has_expired_is_not()
    {
        var jar = new CookieJar();
        jar.Take("visitor=1; path=/; max-age=31536000; httponly"u8);
        jar.Take("basket=a"u8);
        jar.Take("user=u1; path=/"u8);
        jar.Take("basket=a%1Fb; path=/"u8);
        jar.Take("user=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/"u8);
        jar.Take("nothing"u8);
        Assert.Equal("Cookie: visitor=1; basket=a%1Fb\r\n", Written(jar));
        Assert.Null(jar.Find("user"));
        jar.Take("visitor=; MAX-AGE=0"u8);
        Assert.Equal("Cookie: basket=a%1Fb\r\n", Written(jar));
    }

    [Fact]
    public void A_copy_goes_its_own_way()
    {
        var jar = new CookieJar();
        jar.Take("a=1"u8);
        var copy = jar.Copy();
        jar.Take("b=2"u8);
        Assert.Equal("Cookie: a=1\r\n", Written(copy));
        Assert.Equal("", Written(new CookieJar()));
    }

    private static string Written(CookieJar jar)
    {
        var bytes = new ArrayBufferWriter<byte>();
        jar.Write(bytes);
        return Encoding.ASCII.GetString(bytes.WrittenSpan);
    }
}
