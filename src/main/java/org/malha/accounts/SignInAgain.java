package org.malha.accounts;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.start.Settings;
import org.malha.web.Form;
import org.malha.web.NotLost;
import org.malha.web.Refusal;
import org.malha.web.Upload;

/**
 * Before the sign-in gate, where a form is {@link NotLost}: a visitor's gets a page that carries
 * it, and with a right password the request goes on as that person's, as if the session had never
 * ended. What is sent stays in the memory of this request; its size is bounded by {@link
 * org.malha.web.Frontier}, where it comes from by the guard of origins, and guesses are counted as
 * on the page for signing in. What another account wrote goes nowhere, whoever has signed in.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class SignInAgain implements ContainerRequestFilter, ContainerResponseFilter {
  /** The field with the e-mail address, named like none of the forms that are carried. */
  public static final String EMAIL = "entrar-email";

  /** The field with the password. */
  public static final String PASSWORD = "entrar-password";

  private static final String TOKEN = SignInAgain.class.getName();
  private static final int PATIENCE_SECONDS = 900;

  @Context @Nullable ResourceInfo resource;
  @Inject CurrentViewer viewer;
  @Inject SignIn signIn;
  @Inject Settings settings;
  @Inject HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (!notLost(request) || (viewer.signedIn() && brings(request))) {
      return;
    }
    if (brings(request)) {
      withoutFile(request);
      return;
    }
    byte[] body = request.getEntityStream().readAllBytes();
    Optional<SentForm> sent = SentForm.read(body);
    if (sent.isEmpty()) {
      request.setEntityStream(new ByteArrayInputStream(body));
      return; // the gate answers
    }
    SentForm carried = sent.get().without(EMAIL, PASSWORD);
    if (!viewer.signedIn()) {
      Optional<String> token = token(request, sent.get(), carried);
      if (token.isEmpty()) {
        return; // the page that asks for the password is the answer
      }
      viewer.comesWithSession(token.get());
      request.setProperty(TOKEN, token.get());
    }
    request.setEntityStream(new ByteArrayInputStream(carried.body()));
    if (!viewer.mayHaveWritten(carried.value(NotLost.WHOSE))) {
      OthersFormPage page = new OthersFormPage();
      request.abortWith(Response.status(page.status()).entity(page).build());
    }
  }

  private static boolean brings(ContainerRequestContext request) {
    return MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType());
  }

  /** A file is not carried from page to page: it is still where it was chosen, and said so. */
  private void withoutFile(ContainerRequestContext request) throws IOException {
    Upload.typed(request.getEntityStream(), request.getHeaderString(HttpHeaders.CONTENT_TYPE))
        .flatMap(SentForm::of)
        .ifPresent(
            sent -> {
              SentForm carried = sent.without(EMAIL, PASSWORD);
              request.abortWith(again(form(carried), carried, 401, true));
            });
  }

  private boolean notLost(ContainerRequestContext request) {
    return resource != null
        && resource.getResourceMethod() != null
        && resource.getResourceMethod().isAnnotationPresent(NotLost.class)
        && request.getMediaType() != null
        && (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())
            || brings(request));
  }

  /** The token of a new session; where the password is not right, the request ends here. */
  private Optional<String> token(ContainerRequestContext request, SentForm sent, SentForm carried) {
    Form form = form(sent);
    int status = 401;
    if (sent.has(EMAIL)) {
      try {
        Optional<String> token = signIn(form);
        if (token.isPresent()) {
          return token;
        }
      } catch (Refusal.TooMany tooMany) {
        form.reject(EMAIL, tooMany.key());
        status = tooMany.status();
      }
    }
    request.abortWith(again(form, carried, status, false));
    return Optional.empty();
  }

  private static Response again(Form form, SentForm carried, int status, boolean file) {
    return Response.status(status)
        .header(HttpHeaders.RETRY_AFTER, status == 429 ? PATIENCE_SECONDS : null)
        .entity(new SignInAgainPage(form, carried.fields(), status, file))
        .build();
  }

  private static Form form(SentForm sent) {
    var typed = new MultivaluedHashMap<String, String>();
    typed.putSingle(EMAIL, sent.value(EMAIL));
    typed.putSingle(PASSWORD, sent.value(PASSWORD));
    return Form.of(typed);
  }

  private Optional<String> signIn(Form form) {
    String email = form.email(EMAIL);
    if (form.value(PASSWORD).isEmpty()) {
      form.reject(PASSWORD, "form.empty");
    }
    if (!form.ok()) {
      return Optional.empty();
    }
    Optional<String> token =
        signIn.signIn(email, form.value(PASSWORD), Device.of(servlet.getHeader("User-Agent")));
    if (token.isEmpty()) {
      form.reject(EMAIL, "signin.wrong");
    }
    return token;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(TOKEN) instanceof String token) {
      response.getHeaders().add(HttpHeaders.SET_COOKIE, SessionCookie.of(token, settings));
    }
  }
}
